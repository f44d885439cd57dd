import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { figureEntries } from "../kinds/record-entries";
import { publishDataset } from "../mutations";
import type { Publication } from "../publishing/publication";
import type { PlanningForm } from "./schema";

/**
 * Publishes official figures that somebody typed, as a version of one record, so that its history,
 * its withdrawal and its source are those of every other version.
 *
 * @throws InvalidFields where nothing official is said
 */
export async function publishPlanningFigures(form: PlanningForm, by: Actor): Promise<Publication> {
  const { region, area, areaName, group, asOf, degree, openSeats, fte, status } = form;
  const { residentsPerDoctor, publisher, title, licence, url, date } = form;
  const record = {
    group,
    asOf,
    fte,
    coverageDegree: degree,
    openSeats,
    status,
    residentsPerDoctor,
  };
  const entries = figureEntries(record, { key: area, name: areaName });
  if (entries.length === 0) throw new InvalidFields({ degree: "nothingOfficial" });
  return publishDataset(region, {
    kind: "figures",
    source: { publisher, title, licence, url, date },
    request: { kind: "figures", planningArea: { key: area, name: areaName }, typed: true },
    file: null,
    entries,
    rows: { read: 1, taken: 1, rejected: 0 },
    submittedBy: by,
  });
}
