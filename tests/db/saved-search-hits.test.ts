import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import type { OfferFilter } from "@/lib/offers/offer-filter";
import { findOffers } from "@/lib/offers/queries";
import { storedFilter } from "@/lib/saved-searches/stored-filter";
import { termFrom } from "@/lib/saved-searches/search-times";
import { openConnections } from "./open-connections";
import { offer, publishAndTell } from "./saved-search-life";
import { boundaries, importAll, neighbours } from "./small-files";
import { createSmallRegion } from "./small-region";

const GROUPS = ["hausaerzte", "urologen", "kinderaerzte"];
const DISTRICTS = ["west", "ost"];
const DAYS = ["2027-01-01", "2027-04-01", "2027-07-01"];

const sometimes = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const anyFilter: fc.Arbitrary<OfferFilter> = fc.record({
  type: sometimes(fc.constantFrom(...offerTypeSchema.options.slice(0, 3))),
  group: sometimes(fc.constantFrom(...GROUPS)),
  district: sometimes(fc.constantFrom(...DISTRICTS, "west-alt")),
  startsBy: sometimes(fc.constantFrom(...DAYS)),
  hours: sometimes(fc.integer({ min: 1, max: 40 })),
  extent: sometimes(fc.constantFrom("full" as const, "part" as const)),
});

const anyOffers = fc
  .uniqueArray(
    fc.record({
      slug: fc.integer({ min: 1, max: 30 }).map((number) => `angebot-${number}`),
      type: fc.constantFrom(...offerTypeSchema.options.slice(0, 3)),
      specialtyGroups: fc.subarray(GROUPS),
      districts: fc.subarray([...DISTRICTS, "west-alt"]),
      availableFrom: sometimes(fc.constantFrom(...DAYS)),
      hours: sometimes(fc.integer({ min: 1, max: 40 }).map((from) => ({ from, to: 40 }))),
      seats: sometimes(fc.constantFrom(0.25, 0.5, 1, 2)),
      expiresOn: fc.constantFrom("2099-12-31", "2020-12-31"),
    }),
    { selector: ({ slug }) => slug, minLength: 1, maxLength: 15 },
  )
  .map((offers) =>
    offers.map(({ slug, ...fields }) => {
      const said = Object.entries(fields).filter(([, value]) => value !== null);
      return offer(slug, Object.fromEntries(said));
    }),
  );

let regionId = 0;

beforeAll(async () => {
  await openConnections();
  regionId = await createSmallRegion("b");
  await importAll("b", boundaries(neighbours));
  // What the district "west" was called before.
  await db().formerAddress.create({
    data: {
      ...{ regionId, kind: "district", slug: "west-alt", name: "West", since: new Date() },
      ...{ targetSlug: "west", reason: "renamed" },
    },
    select: { slug: true },
  });
});

async function saveAll(filters: readonly OfferFilter[]): Promise<number[]> {
  const confirmedAt = new Date();
  const rows = await db().savedSearch.createManyAndReturn({
    data: filters.map((filter, index) => ({
      ...{ regionId, mail: `p${index}@example.org`, mailSha256: `p${index}` },
      ...{ locale: "de", rhythm: "weekly", ...storedFilter(filter) },
      ...{ ...termFrom(confirmedAt), confirmedAt },
    })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function pageHits(filter: OfferFilter): Promise<string[]> {
  const { entries } = await findOffers(regionId, filter, { now: new Date(), pageSize: 100 });
  return entries.map(({ slug }) => slug);
}

async function mailHits(searchId: number): Promise<string[]> {
  const hits = await db().savedSearchHit.findMany({ where: { searchId }, select: { key: true } });
  return hits.map(({ key }) => key);
}

const sorted = (slugs: Iterable<string>) => [...new Set(slugs)].sort();

describe("for any filters and offers", () => {
  it("mails tell exactly what the page came to list since a search was confirmed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFilter, { minLength: 1, maxLength: 25 }),
        fc.array(anyOffers, { minLength: 1, maxLength: 3 }),
        async (filters, publications) => {
          await db().savedSearch.deleteMany();
          const ids = await saveAll(filters);
          const listed = await Promise.all(filters.map(pageHits));
          const news: string[][] = filters.map(() => []);
          for (const offers of publications) {
            await publishAndTell("b", ...offers);
            for (const [index, filter] of filters.entries()) {
              const now = await pageHits(filter);
              const before = new Set(listed[index]);
              news[index]?.push(...now.filter((slug) => !before.has(slug)));
              listed[index] = now;
            }
          }
          const told = await Promise.all(ids.map(mailHits));
          expect(told.map(sorted)).toEqual(news.map(sorted));
        },
      ),
      { numRuns: 5 },
    );
  });
});
