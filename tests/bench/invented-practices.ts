import { loadRegion } from "@/lib/datasets/imports/mutations";
import { practiceEntry, boundaryEntry } from "@/lib/datasets/kinds/record-entries";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import { recordKey } from "@/lib/datasets/record-key";
import { db } from "@/lib/db";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import { newRegionSchema } from "@/lib/regions/schema";
import { pick, random } from "./invented-chance";

const GROUPS: readonly (readonly [string, string, number])[] = [
  ["hausaerzte", "Hausarztpraxis", 40],
  ["psychotherapeuten", "Psychotherapeutische Praxis", 16],
  ["chirurgen-orthopaeden", "Praxis für Orthopädie", 8],
  ["frauenaerzte", "Frauenarztpraxis", 7],
  ["kinderaerzte", "Kinderarztpraxis", 6],
  ["augenaerzte", "Augenarztpraxis", 5],
  ["hno-aerzte", "HNO-Praxis", 4],
  ["hautaerzte", "Hautarztpraxis", 4],
  ["fachinternisten", "Internistische Praxis", 7],
  ["urologen", "Urologische Praxis", 2],
  ["humangenetiker", "Praxis für Humangenetik", 1],
];
/** Enough to make as many different surnames as there are. */
const SYLLABLES = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "r",
  "s",
  "sch",
  "t",
  "w",
  "z",
].flatMap((start) =>
  ["a", "e", "i", "o", "u", "ü"].flatMap((vowel) =>
    ["ch", "l", "n", "r"].map((end) => start + vowel + end),
  ),
);
const SERVICES = [
  "Kardiologie",
  "Hausbesuche",
  "Ultraschall",
  "Allergologie",
  "Akupunktur",
  "Impfungen",
];
const WEEKS = [
  "Mo-Fr 08:00-12:00; Di,Do 14:00-18:00",
  "Mo-Do 09:00-17:00",
  "Mo-Fr 8-12; 2026-12-24 - 2026-12-31 off",
].map((text) => readOpeningHours(text));

/** As many different surnames as a country's practices have, common ones more often. */
const SURNAMES = Array.from({ length: 30_000 }, () => {
  const name = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
});

function surname(): string {
  return SURNAMES[Math.floor(random() ** 2 * SURNAMES.length)] ?? "";
}

const weighted = GROUPS.flatMap(([group, label, weight]) =>
  Array.from({ length: weight }, () => [group, label] as const),
);

function* practiceEntries(count: number): Iterable<RecordEntry> {
  for (let index = 0; index < count; index += 1) {
    const [group, label] = pick(weighted);
    const hours = pick(WEEKS);
    yield practiceEntry({
      key: `p${index}`,
      name: `${label} Dr. ${surname()}`,
      street: `${surname()}straße ${index % 90}`,
      postcode: String(10_000 + (index % 400)),
      city: "Musterstadt",
      longitude: 12 + random(),
      latitude: 50.5 + random() * 0.7,
      seats: [{ group, fte: 1, validFrom: null, birthYear: null }],
      languages: random() < 0.1 ? ["de", "ru"] : ["de"],
      ...(random() < 0.4 ? { accessibility: ["step_free_entrance"] } : {}),
      ...(random() < 0.5 ? { services: [pick(SERVICES)] } : {}),
      ...(hours ? { hours } : {}),
      ...(random() < 0.5
        ? {
            acceptance: "accepting" as const,
            acceptanceCheckedOn: random() < 0.5 ? "2026-11-01" : "2026-05-01",
          }
        : {}),
    });
  }
}

function box(west: number, south: number, size: number) {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}

function* districts(): Iterable<RecordEntry> {
  for (let index = 0; index < 70; index += 1) {
    const [west, south] = [12 + (index % 10) / 10, 50.5 + Math.floor(index / 10) / 10];
    yield boundaryEntry(
      {
        key: String(index),
        name: `Ort ${surname()}${index}`,
        parentKey: null,
        geometry: box(west, south, 0.1),
      },
      "stadtteil",
      null,
    );
  }
}

function* localities(): Iterable<RecordEntry> {
  for (let index = 0; index < 5400; index += 1) {
    const isPostcode = index < 400;
    const name = isPostcode ? String(10_000 + index) : `${surname()}straße`;
    yield {
      key: recordKey(isPostcode ? "postcode" : "street", isPostcode ? name : `s${index}`),
      payload: { name, detail: null, longitude: 12 + random(), latitude: 50.5 + random() * 0.7 },
    };
  }
}

/** Loads a region of invented practices, "bench", and returns its id. */
export async function loadInventedPractices(count: number): Promise<number> {
  const source = { publisher: "Bench", title: "Bench", licence: "CC0", date: "2026-11-01" };
  const base = { source, request: {}, file: null, submittedBy: "bench" };
  const rows = { read: 1, taken: 1, rejected: 0 };
  const region = newRegionSchema.parse({
    slug: "bench",
    name: "Bench",
    mapLevel: "stadtteil",
    districtType: null,
    state: "DE-SN",
  });
  const started = performance.now();
  await loadRegion(
    region,
    [
      { ...base, rows, kind: "boundaries", entries: districts() },
      { ...base, rows, kind: "localities", entries: localities() },
      { ...base, rows, kind: "practices", entries: practiceEntries(count) },
    ],
    { submittedBy: "bench" },
  );
  await db().$executeRaw`VACUUM ANALYZE`;
  const seconds = (performance.now() - started) / 1000;
  console.log(`${count} practices are there after ${seconds.toFixed(1)} s`);
  const { id } = await db().region.findUniqueOrThrow({
    where: { slug: "bench" },
    select: { id: true },
  });
  return id;
}
