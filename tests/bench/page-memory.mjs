/**
 * Asks a running portal for its pages at random for a while, from 16 connections, and prints what
 * its web process holds beside what it held before:
 *
 *   SECONDS=600 node tests/bench/page-memory.mjs http://localhost:3000 PROCESS
 */
import autocannon from "autocannon";
import { readFileSync } from "node:fs";

const SECONDS = Number(process.env.SECONDS ?? 60);
const [base = "http://localhost:3000", webProcess = ""] = process.argv.slice(2);

function megabytes(field) {
  const status = readFileSync(`/proc/${webProcess}/status`, "utf8");
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
}

const sitemap = await (await fetch(`${base}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
const before = megabytes("VmRSS");
const { requests, latency, non2xx } = await autocannon({
  url: base,
  connections: 16,
  duration: SECONDS,
  requests: paths
    .map((path) => ({ path, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ path }) => ({ path, headers: { "accept-encoding": "gzip" } })),
});
const peak = megabytes("VmHWM");
console.log(
  `${paths.length} pages, ${SECONDS} s: ${requests.average.toFixed(0)} requests/s, p99 ${latency.p99} ms, ${non2xx} failed`,
);
console.log(
  `memory: ${before} MB before, ${megabytes("VmRSS")} MB after, peak ${peak} MB (${(peak / before).toFixed(1)} of before)`,
);
