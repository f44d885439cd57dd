import "server-only";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { Reading } from "./finding";
import type { ImportReport } from "./import-report";
import { onePerLine, takeIn, type IntakeOptions } from "./intake";
import { regionLocator, storePractices } from "./practice-store";
import type { PracticeRecord } from "./schema";

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
