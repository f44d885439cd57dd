import "server-only";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { Reading } from "./finding";
import type { ImportReport } from "./import-report";
import { takeBoundaries, type BoundaryOptions } from "./boundary-intake";
import { takeFigures, type FigureOptions } from "./figure-intake";
import type { IntakeOptions } from "./intake";
import { takePopulation, type PopulationOptions } from "./population-intake";
import { takePractices } from "./practice-intake";
import type {
  BoundaryRecord,
  PlanningFigureRecord,
  PopulationRecord,
  PracticeRecord,
} from "./schema";

/** One file's content with how it is to be taken in. */
export type Dataset =
  | { kind: "boundaries"; options: BoundaryOptions; reading: Reading<BoundaryRecord> }
  | { kind: "population"; options: PopulationOptions; reading: Reading<PopulationRecord> }
  | { kind: "practices"; options: IntakeOptions; reading: Reading<PracticeRecord> }
  | { kind: "figures"; options: FigureOptions; reading: Reading<PlanningFigureRecord> };

/** Takes a data set into the region that the transaction holds. */
export function takeDataset(
  tx: Transaction,
  region: LockedRegion,
  dataset: Dataset,
): Promise<ImportReport> {
  switch (dataset.kind) {
    case "boundaries":
      return takeBoundaries(tx, region, dataset.options, dataset.reading);
    case "population":
      return takePopulation(tx, region, dataset.options, dataset.reading);
    case "practices":
      return takePractices(tx, region, dataset.options, dataset.reading);
    case "figures":
      return takeFigures(tx, region, dataset.options, dataset.reading);
  }
}
