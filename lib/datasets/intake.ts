import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import type { Transaction } from "@/lib/db";
import { UserError } from "@/lib/errors";
import type { DistrictLevel } from "@/lib/regions/district-level";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import { removeDemoContent } from "./demo-removal";
import { storeBoundaries } from "./boundary-store";
import type { Finding, Reading } from "./finding";
import {
  distinctLines,
  type DatasetKind,
  type ImportReport,
  type StoreResult,
} from "./import-report";
import {
  storePlanningArea,
  storePlanningFigures,
  storeRegionalValues,
  type PlanningAreaInput,
} from "./planning-store";
import { storePopulation } from "./population-store";
import { regionLocator, relocatePractices, storePractices } from "./practice-store";
import {
  sourceSchema,
  type BoundaryRecord,
  type PlanningFigureRecord,
  type PopulationRecord,
  type PracticeRecord,
  type SourceInput,
} from "./schema";
import { dropUnusedSources, storeSource } from "./source-store";

export interface IntakeOptions {
  source: SourceInput;
  /** Removes the region's invented content first. */
  replaceDemo?: boolean;
}

export type BoundaryOptions = IntakeOptions & {
  level?: DistrictLevel | undefined;
  parentLevel?: DistrictLevel | null;
};
export type PopulationOptions = IntakeOptions & { level?: DistrictLevel | undefined };
export type FigureOptions = IntakeOptions & { planningArea: PlanningAreaInput };

/** The parts of a report that only storing can tell. */
type Stored = StoreResult &
  Partial<Pick<ImportReport, "districtsWithoutData" | "dataWithoutDistrict" | "notInFile">> & {
    taken?: number;
  };

async function takeIn<RecordType>(
  kind: DatasetKind,
  tx: Transaction,
  region: LockedRegion,
  { source, replaceDemo = false }: IntakeOptions,
  reading: Reading<RecordType>,
  store: (sourceId: number) => Promise<Stored>,
): Promise<ImportReport> {
  if (replaceDemo) await removeDemoContent(tx, region.id);
  if (reading.records.length === 0) throw new UserError(nothingUsable(reading));
  const stored = await store(await storeSource(tx, region.id, sourceSchema.parse(source)));
  await dropUnusedSources(tx, region.id);
  if (replaceDemo || stored.added + stored.changed > 0)
    await announceChange(tx, [regionTag(region.slug), REGIONS_TAG]);
  return {
    kind,
    region: region.slug,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    read: reading.read,
    skipped: reading.skipped,
    taken: distinctLines(reading.records),
    districtsWithoutData: [],
    dataWithoutDistrict: [],
    notInFile: 0,
    ...stored,
  };
}

function nothingUsable({ read, skipped }: Reading<unknown>): string {
  const first = skipped[0];
  return first
    ? `None of the ${read} rows can be used; the first problem is in line ${first.line}: ${first.code} (${first.about}).`
    : "No row of the file meets the conditions.";
}

/** Refuses a file that names a district twice: which of the two is meant cannot be known. */
function refuseDuplicates(skipped: readonly Finding[]): void {
  const duplicates = skipped.filter(({ code }) => code === "duplicateKey");
  if (duplicates.length === 0) return;
  const list = duplicates.slice(0, 5).map(({ about, line }) => `${about} (again in ${line})`);
  throw new UserError(
    `The file has the same key more than once: ${list.join(", ")}. Nothing was imported.`,
  );
}

/** Takes boundaries of one district level; practices find their districts anew. */
export async function takeBoundaries(
  tx: Transaction,
  region: LockedRegion,
  options: BoundaryOptions,
  reading: Reading<BoundaryRecord>,
): Promise<ImportReport> {
  refuseDuplicates(reading.skipped);
  return takeIn("boundaries", tx, region, options, reading, async (sourceId) => {
    const level = options.level ?? region.mapLevel;
    const place = { regionId: region.id, level, parentLevel: options.parentLevel ?? null };
    const records = reading.records.map(({ record }) => record);
    const result = await storeBoundaries(tx, place, records, sourceId);
    if (result.added + result.changed > 0) await relocatePractices(tx, region.id);
    const total = await tx.district.count({ where: { regionId: region.id, level } });
    return { ...result, notInFile: total - records.length };
  });
}

/** Takes population figures of the districts whose keys the file names. */
export async function takePopulation(
  tx: Transaction,
  region: LockedRegion,
  options: PopulationOptions,
  reading: Reading<PopulationRecord>,
): Promise<ImportReport> {
  refuseDuplicates(reading.skipped);
  return takeIn("population", tx, region, options, reading, async (sourceId) => {
    const districts = await tx.district.findMany({
      where: { regionId: region.id, ...(options.level ? { level: options.level } : {}) },
      select: { id: true, officialKey: true, name: true, level: true },
      orderBy: { officialKey: "asc" },
    });
    const districtIds = new Map(districts.map(({ officialKey, id }) => [officialKey, id]));
    const joined = reading.records.filter(({ record }) => districtIds.has(record.districtKey));
    const stray = reading.records.filter(({ record }) => !districtIds.has(record.districtKey));
    if (joined.length === 0)
      throw new UserError(
        `Not one row belongs to a district of ${region.slug}: the file's first key is "${reading.records[0]?.record.districtKey ?? ""}", the region's "${districts[0]?.officialKey ?? "(no districts yet)"}". Is it another level or vintage?`,
      );
    const records = joined.map(({ record }) => record);
    const withData = new Set(records.map(({ districtKey }) => districtKey));
    const levels = new Set(
      districts.filter(({ officialKey }) => withData.has(officialKey)).map(({ level }) => level),
    );
    const result = await storePopulation(tx, records, districtIds, sourceId);
    return {
      ...result,
      taken: distinctLines(joined),
      districtsWithoutData: districts
        .filter(({ level, officialKey }) => levels.has(level) && !withData.has(officialKey))
        .map(({ name, officialKey }) => `${name} (${officialKey})`),
      dataWithoutDistrict: onePerLine(stray, "unknownDistrict", ({ districtKey }) => districtKey),
    };
  });
}

/** Takes practices; those outside every district are kept and named in the report. */
export async function takePractices(
  tx: Transaction,
  region: LockedRegion,
  options: IntakeOptions,
  reading: Reading<PracticeRecord>,
): Promise<ImportReport> {
  return takeIn("practices", tx, region, options, reading, async (sourceId) => {
    const locate = await regionLocator(tx, region.id);
    const records = reading.records.map(({ record }) => record);
    const result = await storePractices(tx, region.id, records, locate, sourceId);
    const outside = reading.records.filter(
      ({ record }) => locate(record.longitude, record.latitude) === null,
    );
    const total = await tx.practice.count({ where: { regionId: region.id } });
    const empty = await tx.district.findMany({
      where: { regionId: region.id, practices: { none: {} }, parts: { none: {} } },
      select: { name: true, officialKey: true },
      orderBy: { officialKey: "asc" },
    });
    return {
      ...result,
      taken: reading.read - reading.skipped.length,
      districtsWithoutData: empty.map(({ name, officialKey }) => `${name} (${officialKey})`),
      dataWithoutDistrict: onePerLine(outside, "outsideDistricts", ({ key }) => key),
      notInFile: total - records.length,
    };
  });
}

/** Takes the official figures of one planning area as they were printed. */
export async function takeFigures(
  tx: Transaction,
  region: LockedRegion,
  options: FigureOptions,
  reading: Reading<PlanningFigureRecord>,
): Promise<ImportReport> {
  return takeIn("figures", tx, region, options, reading, async (sourceId) => {
    const areaId = await storePlanningArea(tx, region.id, options.planningArea);
    const records = reading.records.map(({ record }) => record);
    const figures = await storePlanningFigures(tx, areaId, records, sourceId);
    const values = await storeRegionalValues(tx, areaId, records, sourceId);
    return { added: figures.added + values.added, changed: figures.changed + values.changed };
  });
}

function onePerLine<RecordType>(
  records: readonly { line: number; record: RecordType }[],
  code: Finding["code"],
  about: (record: RecordType) => string,
): Finding[] {
  const byLine = new Map(
    records.map(({ line, record }) => [line, { code, line, about: about(record) }]),
  );
  return [...byLine.values()];
}
