import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { isReadable, missingAddress, refuseAddress, whenPageFails } from "@/lib/cli/error-page.mjs";
import { addressOf } from "@/lib/i18n/address";

const PAGES = { 404: Buffer.from("<p>nichts</p>"), 500: Buffer.from("<p>später</p>") };

let server: Server | null = null;

afterEach(() => {
  server?.close();
  server = null;
});

/** What a reader gets of a page that Next answers with an empty document. */
async function answerOf(status: number, type: string, nearest: () => Promise<string | null>) {
  const running = createServer((_, response) => {
    whenPageFails(response, PAGES, nearest);
    response.setHeader("content-type", type);
    response.statusCode = status;
    response.write("leer");
    response.end();
  });
  server = running;
  await new Promise<void>((resolve) => running.listen(0, resolve));
  const answer = await fetch(`http://127.0.0.1:${(running.address() as AddressInfo).port}`);
  return { status: answer.status, text: await answer.text() };
}

describe("where a page is missing", () => {
  it("the region of the address says what there is", () => {
    for (const locale of ["de", "en"] as const)
      expect(
        missingAddress(`${addressOf(locale, "/[region]/coverage", { region: "chemnitz" })}/x?y=1`),
      ).toBe(addressOf(locale, "/[region]/missing", { region: "chemnitz" }));
  });

  it.each(["/", "/chemnitz", "/en", "/en/chemnitz", "/api/nichts/da", "/chemnitz/nicht-gefunden"])(
    "%s has no nearer page",
    (address) => {
      expect(missingAddress(address)).toBeNull();
    },
  );

  it("the nearest page is sent with status 404, else the one for everywhere", async () => {
    const html = "text/html; charset=utf-8";
    const near = () => Promise.resolve("<p>hier entlang</p>");
    expect(await answerOf(404, html, near)).toEqual({ status: 404, text: "<p>hier entlang</p>" });
    const nowhere = () => Promise.resolve(null);
    expect(await answerOf(404, html, nowhere)).toEqual({ status: 404, text: "<p>nichts</p>" });
    const broken = () => Promise.reject(new Error("away"));
    expect(await answerOf(404, html, broken)).toEqual({ status: 404, text: "<p>nichts</p>" });
  });

  it("failures and other answers are not touched by it", async () => {
    const near = () => Promise.resolve("<p>hier entlang</p>");
    expect((await answerOf(500, "text/html", near)).text).toBe("<p>später</p>");
    expect((await answerOf(404, "application/json", near)).text).toBe("leer");
    expect((await answerOf(200, "text/html", near)).text).toBe("leer");
  });
});

describe("an address with a broken percent sign", () => {
  it.each([
    ["/chemnitz/praxen/%E0%A4%A", false],
    ["/en/chemnitz/practices?search=%E0%A4%A", false],
    ["/%", false],
    ["/chemnitz/praxen/%C3%A4rzte?x=100%25", true],
    ["/", true],
  ])("%s can be read: %s", (address, readable) => {
    expect(isReadable(address)).toBe(readable);
  });

  it("is answered with a page for people, and for programs in their own form", async () => {
    const running = createServer((request, response) => {
      refuseAddress(request, response, Buffer.from("<h1>Unlesbar</h1>"));
    });
    server = running;
    await new Promise<void>((resolve) => running.listen(0, resolve));
    const at = `http://127.0.0.1:${(running.address() as AddressInfo).port}`;
    const page = await fetch(`${at}/chemnitz/%E0%A4%A`);
    expect([page.status, page.headers.get("content-type")]).toEqual([
      ...[400, "text/html; charset=utf-8"],
    ]);
    expect(await page.text()).toBe("<h1>Unlesbar</h1>");
    const problem = await fetch(`${at}/api/v1/%E0%A4%A`);
    expect(problem.headers.get("content-type")).toBe("application/problem+json");
    expect(await problem.json()).toMatchObject({ status: 400 });
  });
});
