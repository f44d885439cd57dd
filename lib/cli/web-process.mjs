import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import next from "next";
import { whenPageFails } from "./error-page.mjs";

const STOP_SECONDS = 8;

/** Serves the built portal on PORT until SIGTERM; ends with code 98 when the port is taken. */
const port = Number(process.env.PORT);
const portal = next({ dev: false, port });
const server = createServer();
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE") throw error;
  process.exit(98);
});
await new Promise((resolve) => server.listen(port, resolve));
await portal.prepare();
const handle = portal.getRequestHandler();
const errorPage = await readFile(".next/server/app/unavailable.html");
server.on("request", (request, response) => {
  whenPageFails(response, errorPage);
  void handle(request, response);
});

async function stop() {
  setTimeout(() => server.closeAllConnections(), STOP_SECONDS * 1000).unref();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  await portal.close();
  process.exit(0);
}

process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
