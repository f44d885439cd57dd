import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { exportText } from "@/lib/datasets/exports/queries";
import type { ImportRequestInput } from "@/lib/datasets/import-request";
import { figureEntries, practiceEntry } from "@/lib/datasets/kinds/record-entries";
import { PopulationGathering } from "@/lib/datasets/kinds/population-gathering";
import type { EntryDataset } from "@/lib/entries/entry-kind";
import { publishDataset } from "@/lib/datasets/mutations";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { aliasText } from "@/lib/datasets/joining/alias-list";
import { indicatorSchema } from "@/lib/living/indicator";
import { recordKey } from "@/lib/datasets/record-key";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import { getRegionId } from "@/lib/regions/queries";
import { regionState } from "./region-state";
import { boundaries, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

/** Texts as people type them, and as they try to break a spreadsheet. */
const words = fc.oneof(
  fc.constantFrom(
    "Praxis",
    "=1+1",
    "+49 371 1",
    "@home",
    "-2",
    '"quoted"',
    "a;b",
    "Zeile\nzwei",
    "'x",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);
const text = words.map((word) => word.replaceAll(/[\s\p{C}]+/gu, " ").trim()).filter(isReadable);

/** Signs for a missing value, and the marks of footnotes, mean something else than themselves. */
function isReadable(word: string): boolean {
  return (
    /[\p{L}\d]{2}/u.test(word) && !/^(na|n\/a|nan|null|k\. ?a\.?|geheim|keine angabe)$/i.test(word)
  );
}

const place = {
  name: fc.option(text),
  street: fc.option(text),
  postcode: fc.option(fc.stringMatching(/^\d{5}$/)),
  city: fc.option(text),
  longitude: fc.integer({ min: 130_000, max: 132_000 }).map((value) => value / 10_000),
  latitude: fc.integer({ min: 520_000, max: 521_000 }).map((value) => value / 10_000),
};
const group = fc.constantFrom("hausaerzte", "augenaerzte");
const day = fc.constantFrom("2020-01-01", "2024-02-29", "2025-12-31");
const hundredths = fc.nat(2000).map((value) => value / 100);

const practices = fc
  .uniqueArray(
    fc.record({
      key: fc.stringMatching(/^[a-z]\d{1,6}$/),
      ...place,
      seats: fc.array(
        fc.record({
          group,
          fte: hundredths,
          validFrom: fc.option(fc.constantFrom("2019-01-01", "2020-06-30")),
          validTo: fc.option(fc.constantFrom("2026-01-01", "2027-06-30")),
          birthYear: fc.option(fc.integer({ min: 1940, max: 2000 })),
        }),
        { maxLength: 3 },
      ),
    }),
    { selector: ({ key }) => key, minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map(practiceEntry));

const population = fc
  .array(
    fc.record({
      districtKey: fc.constantFrom("01", "02"),
      year: fc.constantFrom(2024, 2025),
      sex: fc.constantFrom("all", "female", "male"),
      ageFrom: fc.constantFrom(0, 6, 18, 65),
      people: fc.nat(100_000),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => {
    const gathering = new PopulationGathering();
    const below: Record<number, number> = { 0: 6, 6: 18, 18: 65, 65: 150 };
    for (const row of rows)
      gathering.add("stadtteil", { ...row, ageBelow: below[row.ageFrom] ?? 150, projected: false });
    return [...gathering.entries()];
  });

const counts = fc
  .uniqueArray(fc.tuple(fc.constantFrom("01", "02"), group, day), {
    selector: (parts) => parts.join(),
    minLength: 1,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((parts) =>
        fc.record({ doctors: fc.nat(500), fte: fc.option(hundredths) }).map((payload) => ({
          key: recordKey("stadtteil", ...parts),
          payload,
        })),
      ),
    ),
  );

const figures = fc
  .uniqueArray(
    fc.record({
      group,
      asOf: day,
      fte: fc.option(hundredths),
      coverageDegree: hundredths,
      openSeats: fc.option(fc.nat(99).map((value) => value / 2)),
      status: fc.option(fc.constantFrom("open", "closed", "undersupply")),
      residentsPerDoctor: fc.option(fc.integer({ min: 1, max: 90_000 })),
    }),
    { selector: (row) => row.group + row.asOf, minLength: 1 },
  )
  .map((rows) => rows.flatMap((row) => figureEntries(row, { key: "pb", name: "Bereich" })));

const places = fc
  .uniqueArray(
    fc.record({
      own: fc.stringMatching(/^[a-z]\d{1,6}$/),
      kind: fc.constantFrom("pharmacy", "hospital", "nursing_home"),
      payload: fc.record({
        ...place,
        beds: fc.option(fc.nat(500)),
        freePlaces: fc.option(fc.nat(20)),
        freeAsOf: fc.option(day),
        phone: fc.constantFrom(null, "+49 371 123", "0371 123"),
        website: fc.constantFrom(null, "https://example.org/a?b=c"),
      }),
    }),
    { selector: ({ kind, own }) => kind + own, minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map(({ own, kind, payload }) => ({ key: recordKey(kind, own), payload })));

const localities = fc
  .uniqueArray(
    fc.record({
      postcode: fc.stringMatching(/^\d{5}$/),
      street: fc.constantFrom("Am Markt", "Straße des 17. Juni", "Weg"),
      isStreet: fc.boolean(),
      point: fc.record({ longitude: place.longitude, latitude: place.latitude }),
    }),
    { selector: ({ postcode }) => postcode, minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(({ postcode, street, isStreet, point }) =>
      isStreet
        ? {
            key: recordKey("street", `s${postcode}`),
            payload: { name: street, detail: postcode, ...point },
          }
        : {
            key: recordKey("postcode", postcode),
            payload: { name: postcode, detail: "Mitte", ...point },
          },
    ),
  );

const living_conditions = fc
  .uniqueArray(
    fc.record({
      district: fc.constantFrom("01", "02"),
      indicator: fc.constantFrom(...indicatorSchema.options),
      value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      isEstimate: fc.boolean(),
      date: fc.constantFrom("2024-12-31", "2025-06-30"),
    }),
    {
      selector: ({ district, indicator, date }) => district + indicator + date,
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) =>
    all.map(({ district, indicator, date, ...payload }) => ({
      key: recordKey("stadtteil", district, indicator, date),
      payload,
    })),
  );

const aliases = fc
  .uniqueArray(fc.tuple(text, fc.constantFrom("01", "02", null)), {
    selector: ([alias]) => aliasText(alias),
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all.map(([alias, districtKey]) => ({ key: recordKey("", alias), payload: { districtKey } })),
  );

const crosswalk = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^\d{5}$/), fc.integer({ min: 1, max: 999 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all.map(([from, part]) => ({
      key: recordKey("plz", from),
      payload: [
        ["01", part / 1000],
        ["02", (1000 - part) / 1000],
      ] as [string, number][],
    })),
  );

const KINDS: Record<
  Exclude<DatasetKind, "boundaries" | EntryDataset>,
  fc.Arbitrary<RecordEntry[]>
> = {
  practices,
  population,
  counts,
  figures,
  places,
  localities,
  living_conditions,
  aliases,
  crosswalk,
};

const SETTINGS: Partial<Record<DatasetKind, object>> = {
  figures: { planningArea: { key: "pb", name: "Bereich" } },
  crosswalk: { name: "plz" },
};

async function exported(slug: string, kind: DatasetKind): Promise<string> {
  const file = smallFile(`${kind}.csv`, "");
  await pipeline(exportText(await getRegionId(slug), kind, {}), createWriteStream(file));
  return file;
}

/** State without the numbers of sources, which differ between regions. */
async function stateOf(slug: string): Promise<Record<string, unknown>> {
  const state = JSON.stringify(await regionState(slug));
  const parsed = JSON.parse(state.replaceAll(/"source_id": ?\d+/g, '"source_id":0')) as Record<
    string,
    unknown[] | null
  >;
  const withoutLast = (row: unknown) => (Array.isArray(row) ? row.slice(0, -1) : row);
  return Object.fromEntries(
    Object.entries(parsed).map(([table, rows]) => [table, rows?.map(withoutLast) ?? null]),
  );
}

beforeAll(async () => {
  for (const slug of ["urbild", "abbild"]) {
    await createSmallRegion(slug);
    await importAll(slug, boundaries(neighbours));
  }
});

describe("what is exported", () => {
  it.each(Object.entries(KINDS))("imports again to the same state: %s", async (kind, arbitrary) => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(arbitrary, async (entries) => {
        run += 1;
        const title = `Lauf ${run}`;
        const rows = { read: entries.length, taken: entries.length, rejected: 0 };
        await publishDataset(
          "urbild",
          {
            kind: kind as DatasetKind,
            source: { ...source, title },
            request: {},
            file: null,
            entries,
            rows,
            submittedBy: "",
          },
          { removeMissing: true },
        );
        const request = {
          kind,
          file: await exported("urbild", kind as DatasetKind),
          source: { ...source, title },
          ...SETTINGS[kind as DatasetKind],
        } as ImportRequestInput;
        const report = await importOne("abbild", { request, options: { removeMissing: true } });
        expect(report.errors).toEqual([]);
        const [before, after] = [await stateOf("urbild"), await stateOf("abbild")];
        for (const table of [kind, "values"]) expect(after[table]).toEqual(before[table]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it("imports again to the same districts", async () => {
    const file = await exported("urbild", "boundaries");
    await createSmallRegion("drittes");
    const report = await importOne("drittes", { request: { kind: "boundaries", file, source } });
    expect(report).toMatchObject({ taken: 2, errors: [] });
    const [before, after] = await Promise.all([stateOf("urbild"), stateOf("drittes")]);
    expect(after.districts).toEqual(before.districts);
  });
});
