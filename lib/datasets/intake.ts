import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import type { Transaction } from "@/lib/db";
import { UserError } from "@/lib/errors";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import { removeDemoContent } from "./demo-removal";
import { UnusableFileError, type Finding, type Reading } from "./finding";
import {
  distinctLines,
  type DatasetKind,
  type ImportReport,
  type StoreResult,
} from "./import-report";
import { sourceSchema, type SourceInput } from "./schema";
import { dropUnusedSources, storeSource } from "./source-store";

export interface IntakeOptions {
  source: SourceInput;
  /** Removes the region's invented content first. */
  replaceDemo?: boolean;
}

/** The parts of a report that only storing can tell. */
type Stored = StoreResult &
  Partial<Pick<ImportReport, "districtsWithoutData" | "dataWithoutDistrict" | "notInFile">> & {
    taken?: number;
  };

/** Stores a reading with its source, tidies up, announces the change and reports. */
export async function takeIn<RecordType>(
  kind: DatasetKind,
  tx: Transaction,
  region: LockedRegion,
  { source, replaceDemo = false }: IntakeOptions,
  reading: Reading<RecordType>,
  store: (sourceId: number) => Promise<Stored>,
): Promise<ImportReport> {
  if (replaceDemo) await removeDemoContent(tx, region.id);
  const parsedSource = sourceSchema.parse(source);
  // Official figures stand beside calculated ones and mix with nothing.
  if (kind !== "figures" && !parsedSource.demo) await refuseOverDemo(tx, region);
  if (reading.records.length === 0) throw unusable(reading);
  const named = await storeSource(tx, region.id, parsedSource);
  const stored = await store(named.id);
  await dropUnusedSources(tx, region.id);
  if (replaceDemo || named.changed || stored.added + stored.changed > 0)
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

/** Refuses real data on invented districts: the two together would make a false map. */
async function refuseOverDemo(tx: Transaction, { id, slug }: LockedRegion): Promise<void> {
  const invented = await tx.district.count({
    where: { regionId: id, source: { demo: true } },
  });
  if (invented > 0)
    throw new UserError(
      `"${slug}" shows invented districts, and real data on them would make a false map. Add --replace-demo to remove the invented content first.`,
    );
}

function unusable({ read, skipped }: Reading<unknown>): UserError {
  const [first] = skipped;
  return first
    ? new UnusableFileError(read, first)
    : new UserError("No row of the file meets the conditions.");
}

/** Refuses a file that names a thing twice: which of the two is meant cannot be known. */
export function refuseDuplicates(skipped: readonly Finding[]): void {
  const duplicates = skipped.filter(({ code }) => code === "duplicateKey");
  if (duplicates.length === 0) return;
  const list = duplicates.slice(0, 5).map(({ about, line }) => `${about} (again in ${line})`);
  throw new UserError(
    `The file has the same key more than once: ${list.join(", ")}. Nothing was imported.`,
  );
}

/** One finding for each line behind records, as one line of a table may give several. */
export function onePerLine<RecordType>(
  records: readonly { line: number; record: RecordType }[],
  code: Finding["code"],
  about: (record: RecordType) => string,
): Finding[] {
  const byLine = new Map(
    records.map(({ line, record }) => [line, { code, line, about: about(record) }]),
  );
  return [...byLine.values()];
}
