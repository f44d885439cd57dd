import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import next from "next";
import { readMissingPage, whenPageFails } from "./error-page.mjs";
import { readGonePage, whenPageIsGone } from "./gone-page.mjs";

const STOP_SECONDS = 8;

/** Serves the built portal on PORT until SIGTERM; ends with code 98 when the port is taken. */
const port = Number(process.env.PORT);
const portal = next({ dev: false, port });
const server = createServer();
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE") throw error;
  process.exit(98);
});
const ready = portal.prepare().then(async () => ({
  handle: portal.getRequestHandler(),
  pages: {
    404: await readFile(".next/server/app/_not-found.html"),
    500: await readFile(".next/server/app/unavailable.html"),
  },
}));
server.on("request", (request, response) => {
  if (!isDecodable(request.url)) return refuseAddress(request, response);
  void ready.then(({ handle, pages }) => {
    whenPageFails(response, pages, () => readMissingPage(port, request.url));
    whenPageIsGone(request, response, (address) => readGonePage(port, address));
    return handle(request, response);
  });
});
server.listen(port);
await ready;

function isDecodable(address = "/") {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

/** Next cannot read such an address at all; programs are told in the form they know. */
function refuseAddress(request, response) {
  const detail = "The address contains a percent sign that begins no character.";
  if (!request.url.startsWith("/api/"))
    return response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end(detail);
  const headers = {
    "content-type": "application/problem+json",
    "access-control-allow-origin": "*",
  };
  const problem = { type: "about:blank", title: "Bad Request", status: 400, detail };
  response.writeHead(400, headers).end(JSON.stringify(problem));
}

async function stop() {
  setTimeout(() => server.closeAllConnections(), STOP_SECONDS * 1000).unref();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  await portal.close();
  process.exit(0);
}

process.once("disconnect", () => void stop());
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
