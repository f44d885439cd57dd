import { csvText, type TableRecord } from "../table";
import { coverageRowSchema, type CoverageAnswer } from "./coverage-answer";

const COLUMNS = [
  "regionSlug",
  "group",
  "view",
  "year",
  "area",
  ...Object.keys(coverageRowSchema.shape),
  "method",
  "parameters",
  "residentsPerDoctor",
  "populationDate",
  "seatsDate",
  "demo",
  "sources",
];

/**
 * Coverage as a table whose every line says method, parameters, days and sources of its figures. The
 * first page begins with the region as a whole; `area` keeps it apart from the districts.
 */
export function coverageCsv(answer: CoverageAnswer, isFirstPage: boolean): Promise<string> {
  const { region, group, view, year, method, sources, districts } = answer;
  const { residentsPerDoctor = null, populationDate = null, seatsDate = null } = method.parameters;
  const told: TableRecord = {
    regionSlug: region.slug,
    group: group.slug,
    view,
    year,
    method: method.name,
    parameters: Object.entries(method.parameters)
      .map(([name, value]) => `${name}=${value ?? ""}`)
      .join("; "),
    residentsPerDoctor,
    populationDate,
    seatsDate,
    demo: sources.some(({ demo }) => demo),
    sources: [
      ...new Set(
        sources.map(
          ({ publisher, title, asOf, licence }) => `${publisher}: ${title}, ${asOf}, ${licence}`,
        ),
      ),
    ].join("; "),
  };
  return csvText(COLUMNS, [
    ...(isFirstPage ? [{ ...told, area: "region", key: null, ...region }] : []),
    ...districts.map((row) => ({ ...told, area: "district", ...row })),
  ]);
}
