import path from "node:path";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";
import { loadRegion } from "@/lib/datasets/imports/mutations";
import { practiceEntry, boundaryEntry } from "@/lib/datasets/kinds/record-entries";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import { recordKey } from "@/lib/datasets/record-key";
import { db } from "@/lib/db";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import { practiceSearchSchema, type PracticeSearch } from "@/lib/practices/schema";
import { searchPractices } from "@/lib/practices/search/queries";
import { newRegionSchema } from "@/lib/regions/schema";

const [folder = "", count = "200000", searches = "1000"] = process.argv.slice(2);

const CONNECTIONS = 20;
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

let state = 42;
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

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

function* practiceEntries(): Iterable<RecordEntry> {
  for (let index = 0; index < Number(count); index += 1) {
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

const TEXTS = [
  "Hausarzt",
  "Ohrenarzt",
  "Rücken",
  "Kinderarzt russisch",
  "Psychologe",
  "Frauenarzt rollstuhl",
  "Augenartz",
  "Kardiologe",
  "Dr. Müllhan",
  "Muelhanner",
  "Wolschin",
  "schar",
  "Hausarzt 10123",
  "Hautarzt in Münlerstraße",
  "Humangenetik",
  "Zahnarzt",
  "Allergologie",
  "Selfanr",
  "Urologe neue Patienten",
  "Kinderarzt jetzt offen",
  "",
  "Borlemn Hausarzt",
];

function anySearch(): PracticeSearch {
  const chance = random();
  return practiceSearchSchema.parse({
    text: pick(TEXTS),
    ...(chance < 0.25
      ? { near: `${50.5 + random() * 0.7},${12 + random()}`, km: pick([1, 2, 5, 10, 25, 50]) }
      : {}),
    ...(chance > 0.25 && chance < 0.4 ? { newPatients: true } : {}),
    ...(chance > 0.4 && chance < 0.5 ? { openNow: true } : {}),
    ...(chance > 0.5 && chance < 0.6
      ? { languages: ["ru"], accessibility: ["step_free_entrance"] }
      : {}),
    ...(chance > 0.6 && chance < 0.7 ? { page: pick([2, 5, 50]) } : {}),
  });
}

interface Timed {
  ms: number;
  what: string;
}

async function measure(
  runs: readonly { what: string; run: () => Promise<unknown> }[],
  atOnce: number,
): Promise<Timed[]> {
  const rest = [...runs];
  const times: Timed[] = [];
  const work = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const start = performance.now();
      await next.run();
      times.push({ ms: performance.now() - start, what: next.what });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return times.sort((one, other) => one.ms - other.ms);
}

function quantile(times: readonly Timed[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))]?.ms ?? NaN;
}

const server = await startEmbeddedServer(path.join(folder, "data"), ["max_connections=60"]);
try {
  await applyMigrations(server.url);
  process.env.DATABASE_URL = server.url;
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
      { ...base, rows, kind: "practices", entries: practiceEntries() },
    ],
    { submittedBy: "bench" },
  );
  await db().$executeRaw`VACUUM ANALYZE`;
  console.log(
    `${count} practices are there after ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const { id } = await db().region.findUniqueOrThrow({
    where: { slug: "bench" },
    select: { id: true },
  });
  const at = new Date("2026-11-23T09:00:00Z");
  const asked = Array.from({ length: Number(searches) }, anySearch);
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
  const empty = asked.map(() => ({ what: "empty", run: () => db().$queryRaw`SELECT 1 AS one` }));
  await measure(runs.slice(0, 100), 4);
  for (const atOnce of [1, CONNECTIONS]) {
    const bare = await measure(empty, atOnce);
    const found = await measure(runs, atOnce);
    for (const share of [0.5, 0.95, 0.99])
      console.log(
        `${atOnce} at once, ${share * 100} % within: ${quantile(found, share).toFixed(1)} ms (${(quantile(found, share) / quantile(bare, share)).toFixed(1)} times an empty query)`,
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
} finally {
  await db().$disconnect();
  await server.stop();
}
