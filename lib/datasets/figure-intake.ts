import "server-only";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { Reading } from "./finding";
import type { ImportReport } from "./import-report";
import { refuseDuplicates, takeIn, type IntakeOptions } from "./intake";
import {
  storePlanningArea,
  storePlanningFigures,
  storeRegionalValues,
  type PlanningAreaInput,
} from "./planning-store";
import type { PlanningFigureRecord } from "./schema";

export type FigureOptions = IntakeOptions & { planningArea: PlanningAreaInput };

/** Takes the official figures of one planning area as they were printed. */
export async function takeFigures(
  tx: Transaction,
  region: LockedRegion,
  options: FigureOptions,
  reading: Reading<PlanningFigureRecord>,
): Promise<ImportReport> {
  refuseDuplicates(reading.skipped);
  return takeIn("figures", tx, region, options, reading, async (sourceId) => {
    const areaId = await storePlanningArea(tx, region.id, options.planningArea);
    const records = reading.records.map(({ record }) => record);
    const figures = await storePlanningFigures(tx, areaId, records, sourceId);
    const values = await storeRegionalValues(tx, areaId, records, sourceId);
    return { added: figures.added + values.added, changed: figures.changed + values.changed };
  });
}
