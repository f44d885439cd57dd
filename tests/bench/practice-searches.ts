import path from "node:path";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";
import { db } from "@/lib/db";
import { searchPractices } from "@/lib/practices/search/queries";
import { loadInventedPractices } from "./invented-practices";
import { anySearch } from "./invented-searches";
import { measure, quantile } from "./measured-runs";

const [folder = "", count = "200000", searches = "1000"] = process.argv.slice(2);

const CONNECTIONS = 20;

/** When many are open, and when hardly any is. */
const MOMENTS = {
  "Monday morning": "2026-11-23T09:00:00Z",
  "Sunday evening": "2026-11-22T19:00:00Z",
};

const server = await startEmbeddedServer(path.join(folder, "data"), ["max_connections=60"]);
try {
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
  const id = await loadInventedPractices(Number(count));
  const asked = Array.from({ length: Number(searches) }, anySearch);
  const empty = asked.map(() => ({ what: "empty", run: () => db().$queryRaw`SELECT 1 AS one` }));
  for (const [name, moment] of Object.entries(MOMENTS)) {
    const at = new Date(moment);
    const runs = asked.map((search) => ({
      what: JSON.stringify(
        Object.fromEntries(
          Object.entries(search).filter(
            ([, value]) =>
              value !== null &&
              value !== false &&
              value !== "" &&
              !(Array.isArray(value) && value.length === 0),
          ),
        ),
      ),
      run: () => searchPractices(id, search, at),
    }));
    await measure(runs.slice(0, 100), 4);
    for (const atOnce of [1, CONNECTIONS]) {
      const bare = await measure(empty, atOnce);
      const found = await measure(runs, atOnce);
      for (const share of [0.5, 0.95, 0.99])
        console.log(
          `${name}, ${atOnce} at once, ${share * 100} % within: ${quantile(found, share).toFixed(1)} ms (${(quantile(found, share) / quantile(bare, share)).toFixed(1)} times an empty query)`,
        );
      if (atOnce === 1) {
        const seen = new Set<string>();
        for (const { ms, what } of found.toReversed()) {
          if (!seen.has(what)) console.log(`  ${ms.toFixed(0)} ms ${what}`);
          seen.add(what);
          if (seen.size >= 12) break;
        }
      }
    }
  }
} finally {
  await db().$disconnect();
  await server.stop();
}
