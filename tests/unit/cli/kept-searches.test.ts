import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { KeptSearches } from "@/lib/cli/kept-searches.mjs";

const MINUTE = 60_000;

let close = () => {};
afterEach(() => close());

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A portal whose answers count how often they were made. */
async function portal(now: () => number, answer?: Answer) {
  const searches = new KeptSearches(now);
  let made = 0;
  const server = createServer((request, response) => {
    if (searches.answers(request, response)) return;
    made += 1;
    if (answer) return answer(request, response);
    response.setHeader("content-type", "text/html");
    response.write(`answer `);
    response.end(String(made));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  return async (path: string, request: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, request);
    return { text: await response.text(), type: response.headers.get("content-type") };
  };
}

describe("a kept search", () => {
  it("is answered once in a minute, however many ask", async () => {
    let now = 10 * MINUTE;
    const ask = await portal(() => now);
    const first = { text: "answer 1", type: "text/html" };
    expect(await ask("/chemnitz/praxen?suche=Ohrenarzt")).toEqual(first);
    now += MINUTE - 1;
    expect(await ask("/chemnitz/praxen?suche=Ohrenarzt")).toEqual(first);
    expect((await ask("/chemnitz/praxen?suche=Augenarzt")).text).toBe("answer 2");
    expect((await ask("/en/chemnitz/facilities")).text).toBe("answer 3");
    now += 1;
    expect((await ask("/chemnitz/praxen?suche=Ohrenarzt")).text).toBe("answer 4");
  });

  it("is forgotten when anything is written", async () => {
    const ask = await portal(() => 0);
    await ask("/chemnitz/praxen");
    await ask("/api/content-change", { method: "POST" });
    expect((await ask("/chemnitz/praxen")).text).toBe("answer 3");
  });

  it("is not kept when something was written while it was answered", async () => {
    let release = () => {};
    let made = 0;
    const ask = await portal(
      () => 0,
      ({ method }, response) => {
        made += 1;
        const text = `answer ${made}`;
        if (method === "POST" || made > 1) return response.end(text);
        release = () => response.end(text);
      },
    );
    const slow = ask("/chemnitz/praxen");
    while (made === 0) await new Promise(setImmediate);
    await ask("/api/content-change", { method: "POST" });
    release();
    expect((await slow).text).toBe("answer 1");
    expect((await ask("/chemnitz/praxen")).text).toBe("answer 3");
  });

  it("is none of the other pages, of parts of pages, or of failures", async () => {
    let status = 200;
    let made = 0;
    const ask = await portal(
      () => 0,
      (_, response) => {
        made += 1;
        response.statusCode = status;
        response.end(String(made));
      },
    );
    await ask("/chemnitz/praxen/dr-alt");
    expect((await ask("/chemnitz/praxen/dr-alt")).text).toBe("2");
    await ask("/chemnitz/praxen", { headers: { rsc: "1" } });
    expect((await ask("/chemnitz/praxen", { headers: { rsc: "1" } })).text).toBe("4");
    status = 500;
    await ask("/chemnitz/praxen");
    expect((await ask("/chemnitz/praxen")).text).toBe("6");
  });
});
