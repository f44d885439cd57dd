import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { GONE_ADDRESS, readGonePage, whenPageIsGone } from "@/lib/cli/gone-page.mjs";
import { addressOf } from "@/lib/i18n/address";
import { routing } from "@/lib/i18n/routing";

const GONE = "/chemnitz/entfallen/partner/alt";

let server: Server | null = null;

afterEach(() => {
  server?.close();
  server = null;
});

/** Stands for Next: pages redirect to where it is said that they are gone. */
const portal: RequestListener = (request: IncomingMessage, response) => {
  if (request.url === "/chemnitz/netzwerk/partner/alt")
    return response.writeHead(307, { "content-length": 5 }).end("moved");
  response.setHeader("content-type", "text/html; charset=utf-8");
  if (request.url === GONE) return response.end("<p>Es war einmal</p>");
  response.statusCode = 404;
  response.end("<p>Nichts</p>");
};

async function serve(location: string | string[]): Promise<string> {
  const running = createServer((request, response) => {
    if (request.url?.startsWith("/chemnitz/netzwerk")) response.setHeader("location", location);
    const { port } = running.address() as AddressInfo;
    response.statusCode = request.url?.startsWith("/chemnitz/netzwerk") ? 307 : 200;
    whenPageIsGone(request, response, (address) => readGonePage(port, address));
    portal(request, response);
  });
  server = running;
  await new Promise<void>((resolve) => running.listen(0, resolve));
  return `http://127.0.0.1:${(running.address() as AddressInfo).port}`;
}

async function ask(site: string, path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(site + path, { redirect: "manual", headers });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get("location") };
}

describe("the address of something gone", () => {
  it("is answered with status 410 and the page that says why", async () => {
    const site = await serve(GONE);
    const { status, text, to } = await ask(site, "/chemnitz/netzwerk/partner/alt");
    expect({ status, text, to }).toEqual({ status: 410, text: "<p>Es war einmal</p>", to: null });
  });

  it("leads on by itself where the page that says why is not there any more", async () => {
    const elsewhere = "/chemnitz/entfallen/partner/zurueck";
    const site = await serve(elsewhere);
    const { status, to } = await ask(site, "/chemnitz/netzwerk/partner/alt");
    expect({ status, to }).toEqual({ status: 307, to: elsewhere });
  });

  it("leaves redirects to anything else alone", async () => {
    const site = await serve("/chemnitz/netzwerk");
    const { status, to } = await ask(site, "/chemnitz/netzwerk/partner/alt");
    expect({ status, to }).toEqual({ status: 307, to: "/chemnitz/netzwerk" });
  });

  it("is known also where the redirect names it twice, and other redirects name theirs once", async () => {
    const site = await serve([GONE, GONE]);
    expect((await ask(site, "/chemnitz/netzwerk/partner/alt")).status).toBe(410);
    server?.close();
    const other = await serve(["/chemnitz/netzwerk", "/chemnitz/netzwerk"]);
    expect((await ask(other, "/chemnitz/netzwerk/partner/alt")).to).toBe("/chemnitz/netzwerk");
  });

  it("leaves the redirect to the router in the browser", async () => {
    const site = await serve(GONE);
    const { status, to } = await ask(site, "/chemnitz/netzwerk/partner/alt", { rsc: "1" });
    expect({ status, to }).toEqual({ status: 307, to: GONE });
  });

  it("has a page that says 410 itself, and 404 where nothing ever was", async () => {
    const site = await serve(GONE);
    expect((await ask(site, GONE)).status).toBe(410);
    expect((await ask(site, "/chemnitz/entfallen/partner/nie")).status).toBe(404);
  });

  it("is as the routing table spells it in every language", () => {
    const parameters = { region: "chemnitz-2", kind: "working_group", slug: "alt-3" };
    for (const locale of routing.locales) {
      const address = addressOf(locale, "/[region]/gone/[kind]/[slug]", parameters);
      expect(address).toMatch(GONE_ADDRESS);
      expect(addressOf(locale, "/[region]", parameters)).not.toMatch(GONE_ADDRESS);
    }
  });
});
