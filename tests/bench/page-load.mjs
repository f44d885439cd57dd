/**
 * Requests pages of a running portal under load and compares them with an empty answer of the
 * same run:
 *
 *   node tests/bench/page-load.mjs http://localhost:3000 /chemnitz /chemnitz/versorgung/hausaerzte
 */
import autocannon from "autocannon";

const SECONDS = Number(process.env.SECONDS ?? 10);
const [base = "http://localhost:3000", ...paths] = process.argv.slice(2);

async function measure(path) {
  const { requests, latency, non2xx } = await autocannon({
    url: base + path,
    connections: 16,
    duration: SECONDS,
    headers: { "accept-encoding": "gzip" },
  });
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx };
}

const baseline = await measure("/api/health/live");
console.log(`baseline: ${baseline.perSecond.toFixed(0)} requests/s, p99 ${baseline.p99} ms`);
for (const path of paths) {
  const { perSecond, p50, p99, failed } = await measure(path);
  const ratio = (perSecond / baseline.perSecond).toFixed(2);
  console.log(
    `${path}: ${perSecond.toFixed(0)} requests/s (${ratio} of the baseline), p50 ${p50} ms, p99 ${p99} ms, ${failed} failed`,
  );
}
