import { plannedGroups } from "@/lib/coverage/directive/planned-groups";
import { loadRegion } from "@/lib/datasets/imports/mutations";
import { boundaryEntry, publishedEntry } from "@/lib/datasets/kinds/record-entries";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import { db } from "@/lib/db";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import { slugOf } from "@/lib/regions/slug";
import { newRegionSchema } from "@/lib/regions/schema";
import { pick, random } from "./invented-chance";

const DISTRICTS = Array.from({ length: 60 }, (_, index) => `Ort ${index}`);

export const districtSlugs = DISTRICTS.map((name) => slugOf(name));
export const groupSlugs = plannedGroups.map(({ slug }) => slug);

function* districts(): Iterable<RecordEntry> {
  for (const [index, name] of DISTRICTS.entries()) {
    const [west, south] = [12 + (index % 10) / 10, 50.5 + Math.floor(index / 10) / 10];
    const ring = [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ];
    const geometry = { type: "Polygon" as const, coordinates: [ring] };
    yield boundaryEntry({ key: String(index), name, parentKey: null, geometry }, "stadtteil", null);
  }
}

const day = (year: number) =>
  `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;

function* offers(count: number): Iterable<RecordEntry> {
  for (let index = 0; index < count; index += 1) {
    const least = 8 + Math.floor(random() * 32);
    const text = { de: `Angebot ${index} `.repeat(60), en: `Offer ${index} `.repeat(60) };
    yield publishedEntry({
      ...{ kind: "offer", slug: `angebot-${index}`, publishFrom: null, publishUntil: null },
      fields: {
        ...{ title: { de: `Angebot ${index}` }, summary: { de: "Kurz gesagt." }, body: text },
        type: pick(offerTypeSchema.options),
        specialtyGroups: random() < 0.1 ? [] : [pick(groupSlugs)],
        ...{ owner: "Praxis", roomAccess: [], keyFigures: [] },
        ...(random() < 0.8 && { seats: pick([0.25, 0.5, 0.75, 1, 1, 1, 2]) }),
        ...(random() < 0.7 && { hours: { from: least, to: least + 4 } }),
        ...(random() < 0.7 && { availableFrom: day(2027) }),
        ...{ postedOn: day(2025), expiresOn: day(2099) },
      },
      links: [{ role: "district", targetKind: "district", targetSlug: pick(districtSlugs) }],
    });
  }
}

/** Loads a region of invented offers, "bench", and returns its id. */
export async function loadInventedOffers(count: number): Promise<number> {
  const source = { publisher: "Bench", title: "Bench", licence: "CC0", date: "2026-11-01" };
  const base = { source, request: {}, file: null, submittedBy: "bench" };
  const rows = { read: 1, taken: 1, rejected: 0 };
  const region = newRegionSchema.parse({
    ...{ slug: "bench", name: "Bench", mapLevel: "stadtteil" },
    ...{ districtType: null, state: "DE-SN" },
  });
  const started = performance.now();
  await loadRegion(
    region,
    [
      { ...base, rows, kind: "boundaries", entries: districts() },
      { ...base, rows, kind: "offers", entries: offers(count) },
    ],
    { submittedBy: "bench" },
  );
  await db().$executeRaw`VACUUM ANALYZE`;
  const seconds = (performance.now() - started) / 1000;
  console.log(`${count} offers are there after ${seconds.toFixed(1)} s`);
  const where = { slug: "bench" };
  return (await db().region.findUniqueOrThrow({ where, select: { id: true } })).id;
}
