import "server-only";
import type { Transaction } from "@/lib/db";
import { UserError } from "@/lib/errors";
import type { DistrictLevel } from "@/lib/regions/district-level";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { Reading } from "./finding";
import { distinctLines, type ImportReport } from "./import-report";
import { onePerLine, refuseDuplicates, takeIn, type IntakeOptions } from "./intake";
import { storePopulation } from "./population-store";
import type { PopulationRecord } from "./schema";

export type PopulationOptions = IntakeOptions & { level?: DistrictLevel | undefined };

/** Refuses keys that districts of two levels have: whose people are meant cannot be known. */
function refuseSharedKeys(
  records: Reading<PopulationRecord>["records"],
  districts: readonly { officialKey: string; level: string }[],
): void {
  const named = new Set(records.map(({ record }) => record.districtKey));
  const levelOf = new Map<string, string>();
  for (const { officialKey, level } of districts) {
    if (!named.has(officialKey)) continue;
    const other = levelOf.get(officialKey);
    if (other !== undefined)
      throw new UserError(
        `The key "${officialKey}" belongs to a ${other} and to a ${level}. Say which: --level ${level}.`,
      );
    levelOf.set(officialKey, level);
  }
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
    refuseSharedKeys(reading.records, districts);
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
