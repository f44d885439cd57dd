import "server-only";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { storeBoundaries } from "./boundary-store";
import type { Reading } from "./finding";
import type { ImportReport } from "./import-report";
import { refuseDuplicates, takeIn, type IntakeOptions } from "./intake";
import { relocatePractices } from "./practice-store";
import type { BoundaryRecord } from "./schema";

export type BoundaryOptions = IntakeOptions & {
  level?: DistrictLevel | undefined;
  parentLevel?: DistrictLevel | null;
};

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
