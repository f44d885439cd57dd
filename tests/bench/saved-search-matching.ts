import path from "node:path";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";
import { db } from "@/lib/db";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import { newLinkRow } from "@/lib/links/mutations";
import { offerQuery } from "@/lib/offers/offer-address";
import type { OfferFilter } from "@/lib/offers/offer-filter";
import { noteHits } from "@/lib/saved-searches/matching/mutations";
import { storedFilter } from "@/lib/saved-searches/stored-filter";
import { tellSearches } from "@/lib/saved-searches/telling/mutations";
import { pick, random } from "./invented-chance";
import { districtSlugs, groupSlugs, loadInventedOffers } from "./invented-offers";

const [folder = "", offers = "20000", searches = "100000"] = process.argv.slice(2);
const AT_A_TIME = 5000;
const YEAR = 365 * 86_400_000;

const maybe = <Value>(share: number, value: () => Value) => (random() < share ? value() : null);

function anyFilter(): OfferFilter {
  return {
    type: maybe(0.5, () => pick(offerTypeSchema.options)),
    group: maybe(0.8, () => pick(groupSlugs)),
    district: maybe(0.5, () => pick(districtSlugs)),
    startsBy: maybe(0.3, () => pick(["2027-03-01", "2027-07-01", "2027-12-31"])),
    hours: maybe(0.3, () => 10 + Math.floor(random() * 40)),
    extent: maybe(0.2, () => pick(["full", "part"] as const)),
  };
}

async function saveSearches(regionId: number, count: number): Promise<void> {
  const now = new Date();
  const expiresAt = new Date(now.getTime() + YEAR);
  for (let from = 0; from < count; from += AT_A_TIME) {
    const rows = await db().savedSearch.createManyAndReturn({
      data: Array.from({ length: Math.min(AT_A_TIME, count - from) }, (_, index) => {
        const filter = anyFilter();
        return {
          ...{ regionId, mail: `p${from + index}@example.org`, mailSha256: `p${from + index}` },
          ...{ locale: "de", rhythm: pick(["weekly", "at_once"]), ...storedFilter(filter) },
          ...{ query: offerQuery("de", filter), confirmedAt: now, expiresAt },
          deleteAfter: expiresAt,
        };
      }),
      select: { id: true },
    });
    await db().mailLink.createMany({
      data: rows.map(({ id }) => ({
        ...newLinkRow({ purpose: "saved_search", expiresAt }),
        subjectId: id,
      })),
    });
  }
  await db().$executeRaw`VACUUM ANALYZE`;
}

/** Notes the youngest offers as new. */
async function change(regionId: number, count: number): Promise<number[]> {
  await db().savedSearchHit.deleteMany();
  const rows = await db().$queryRaw<{ id: number }[]>`
    INSERT INTO offer_change (region_id, key, due_at)
    SELECT region_id, external_key, now() FROM entry
    WHERE region_id = ${regionId} AND kind = 'offer' ORDER BY id DESC LIMIT ${count} RETURNING id`;
  return rows.map(({ id }) => id);
}

async function timed<Result>(act: () => Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  return [await act(), performance.now() - start];
}

const server = await startEmbeddedServer(path.join(folder, "data"), ["max_connections=60"]);
try {
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
  const regionId = await loadInventedOffers(Number(offers));
  await saveSearches(regionId, Number(searches));
  const bare = () => db().$queryRaw`SELECT count(*) FROM saved_search WHERE hours IS NOT NULL`;
  await bare();
  const [, baseline] = await timed(bare);
  for (const count of [1, 1, 50]) {
    const ids = await change(regionId, count);
    const [hits, matching] = await timed(() =>
      db().$transaction((tx) => noteHits(tx, { regionId, ids }, new Date()), { timeout: 600_000 }),
    );
    const [mails, telling] = await timed(() => tellSearches("at_once", new Date()));
    console.log(
      `${count} new of ${offers} offers, ${searches} searches: ${matching.toFixed(0)} ms to find ${hits} that fit (${(matching / baseline).toFixed(1)} times counting the searches, ${baseline.toFixed(1)} ms), ${telling.toFixed(0)} ms to write ${mails} mails of those who want to know at once`,
    );
  }
} finally {
  await db().$disconnect();
  await server.stop();
}
