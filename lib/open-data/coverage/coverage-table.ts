import { csvText, type TableRecord } from "../table";
import { coverageRowSchema, type CoverageAnswer } from "./coverage-answer";

const COLUMNS = [
  "regionSlug",
  "group",
  "view",
  "year",
  ...Object.keys(coverageRowSchema.shape),
  "method",
  "residentsPerDoctor",
  "populationDate",
  "seatsDate",
  "demo",
  "sources",
];

/** Coverage as a table whose every line says method, days and sources of its figures. */
export function coverageCsv(answer: CoverageAnswer): Promise<string> {
  const { region, group, view, year, method, sources, districts } = answer;
  const { residentsPerDoctor = null, populationDate = null, seatsDate = null } = method.parameters;
  const told: TableRecord = {
    regionSlug: region.slug,
    group: group.slug,
    view,
    year,
    method: method.name,
    residentsPerDoctor,
    populationDate,
    seatsDate,
    demo: sources.some(({ demo }) => demo),
    sources: sources
      .map(({ publisher, title, asOf, licence }) => `${publisher}: ${title}, ${asOf}, ${licence}`)
      .join("; "),
  };
  return csvText(
    COLUMNS,
    districts.map((row) => ({ ...told, ...row })),
  );
}
