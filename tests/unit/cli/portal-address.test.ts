import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder = "";
let portal: Server | undefined;

/** A portal that answers, and its port. */
async function servedPort(): Promise<number> {
  const server = createServer((_request, response) => response.end());
  portal = server;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function fresh(siteUrl = "") {
  vi.stubEnv("SITE_URL", siteUrl);
  vi.resetModules();
  return import("@/lib/cli/portal-address");
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "praxisnah-address-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", "postgresql://somebody@localhost/praxisnah");
  vi.stubEnv("PORTAL_SECRET", "x".repeat(32));
  vi.stubEnv("PORT", "3000");
});

afterEach(() => {
  portal?.close();
  portal = undefined;
  vi.unstubAllEnvs();
});

describe("the address that a command prints", () => {
  it("has the port on which the portal of the data folder answers", async () => {
    const port = await servedPort();
    const { portalAddress, tellPort } = await fresh();
    const takeBack = tellPort(port);
    expect(await portalAddress()).toBe(`http://localhost:${port}`);
    takeBack();
    expect(await portalAddress()).toBe("http://localhost:3000");
  });

  it("is not that of a portal that was left behind without taking it back", async () => {
    const port = await servedPort();
    portal?.close();
    const { portalAddress, tellPort } = await fresh();
    tellPort(port);
    expect(await portalAddress()).toBe("http://localhost:3000");
    writeFileSync(path.join(folder, "portal-port"), "kein Port");
    expect(await portalAddress()).toBe("http://localhost:3000");
  });

  it("is the public one where that is set", async () => {
    const port = await servedPort();
    const { portalAddress, tellPort } = await fresh("https://praxisnah.example");
    tellPort(port);
    expect(await portalAddress()).toBe("https://praxisnah.example");
  });

  it("stays told when another start has written its own", async () => {
    const { tellPort, portalAddress } = await fresh();
    const takeBack = tellPort(4001);
    const port = await servedPort();
    tellPort(port);
    takeBack();
    expect(await portalAddress()).toBe(`http://localhost:${port}`);
  });
});
