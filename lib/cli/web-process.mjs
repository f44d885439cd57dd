import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { isReadable, readMissingPage, refuseAddress, whenPageFails } from "./error-page.mjs";
import { distrustForwarded } from "./forwarded-headers.mjs";
import { readGonePage, whenPageIsGone } from "./gone-page.mjs";
import { KeptSearches } from "./kept-searches.mjs";

const STOP_SECONDS = 8;
const BUILT = ".next";

// What the build made of next.config.ts, as reading that again would load a whole compiler.
const { config } = JSON.parse(
  await readFile(path.join(BUILT, "required-server-files.json"), "utf8"),
);
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);

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
    400: await readFile(".next/server/app/unreadable.html"),
    404: await readFile(".next/server/app/_not-found.html"),
    500: await readFile(".next/server/app/unavailable.html"),
  },
}));
const searches = new KeptSearches();
server.on("request", (request, response) => {
  distrustForwarded(request);
  if (!isReadable(request.url))
    return void ready.then(({ pages }) => refuseAddress(request, response, pages[400]));
  if (searches.answers(request, response)) return;
  void ready.then(({ handle, pages }) => {
    whenPageFails(response, pages, () => readMissingPage(port, request.url));
    whenPageIsGone(request, response, (address) => readGonePage(port, address));
    return handle(request, response);
  });
});
server.listen(port);
await ready;

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
