import path from "node:path";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";
import { db } from "@/lib/db";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import { filtersOf, type OfferFilter } from "@/lib/offers/offer-filter";
import { findOffers } from "@/lib/offers/queries";
import { pick, random } from "./invented-chance";
import { districtSlugs, groupSlugs, loadInventedOffers } from "./invented-offers";
import { measure, quantile } from "./measured-runs";

const [folder = "", count = "20000", filters = "400"] = process.argv.slice(2);

/** When offers are looked for. */
const NOW = new Date("2026-11-23T09:00:00Z");

const maybe = <Value>(share: number, value: () => Value) => (random() < share ? value() : null);

function anyFilter(): OfferFilter {
  return {
    type: maybe(0.4, () => pick(offerTypeSchema.options)),
    group: maybe(0.5, () => pick(groupSlugs)),
    district: maybe(0.4, () => pick(districtSlugs)),
    startsBy: maybe(0.3, () => pick(["2027-03-01", "2027-07-01", "2027-12-31"])),
    hours: maybe(0.3, () => 10 + Math.floor(random() * 40)),
    extent: maybe(0.2, () => pick(["full", "part"] as const)),
  };
}

const server = await startEmbeddedServer(path.join(folder, "data"), ["max_connections=60"]);
try {
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
  const id = await loadInventedOffers(Number(count));
  const asked = Array.from({ length: Number(filters) }, anyFilter);
  const empty = asked.map(() => ({ what: "empty", run: () => db().$queryRaw`SELECT 1 AS one` }));
  const runs = asked.map((filter) => ({
    what: filtersOf(filter)
      .map((name) => `${name} ${filter[name]}`)
      .join(", "),
    run: () => findOffers(id, filter, { now: NOW, page: 1 + Math.floor(random() * 3) }),
  }));
  await measure(runs.slice(0, 40), 2);
  const bare = await measure(empty, 1);
  const found = await measure(runs, 1);
  for (const share of [0.5, 0.95, 0.99])
    console.log(
      `${share * 100} % within ${quantile(found, share).toFixed(1)} ms (${(quantile(found, share) / quantile(bare, share)).toFixed(1)} times an empty query)`,
    );
  for (const { ms, what } of found.slice(-3)) console.log(`  ${ms.toFixed(0)} ms ${what}`);
} finally {
  await db().$disconnect();
  await server.stop();
}
