import type { MappedColumn } from "../columns/column-mapping";
import type { MappedTable } from "../columns/table-reader";
import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";
import { ALL_AGES, type AgeBand } from "../values/age-band";
import { cellText } from "../values/cell-text";
import { absenceOf } from "../values/missing-value";
import { readSex, type Sex } from "../values/sex-value";
import { readYear } from "../values/year-value";
import type { KindInput } from "./kind-input";

const SEX_OF_FIELD = { people: "all", women: "female", men: "male" } as const;

/** People that one cell counts. */
export interface Count extends AgeBand {
  year: number;
  sex: Sex;
  people: number;
}

type RowReading = { counts: Count[] } | { finding: Omit<Finding, "line"> };

/** What a row counts: all its columns of people, or what is wrong with it. */
export function readPopulationRow(
  { reader, request, log, isProposed }: KindInput<RequestOf<"population">>,
  row: SourceRow,
): RowReading {
  const yearCell = reader.cell(row, "year");
  const rowYear = reader.has("year") ? readYear(yearCell) : (request.year ?? null);
  const ages = reader.ages(row);
  const rowBand = ages === "missing" ? ALL_AGES : ages;
  if (!rowBand) return { finding: { code: "unknownAge", about: reader.text(row, "age") } };
  const sexCell = reader.cell(row, "sex");
  const isAllSexes = !reader.has("sex") || absenceOf(sexCell) === "missing";
  const rowSex = isAllSexes ? "all" : readSex(sexCell);
  if (!rowSex) return { finding: { code: "unknownSex", about: reader.text(row, "sex") } };
  const counts: Count[] = [];
  let absence: "noValue" | "suppressedValue" = "noValue";
  for (const column of reader.columns) {
    if (!(column.field in SEX_OF_FIELD)) continue;
    const people = reader.number(row, column);
    if (people === "suppressed") absence = "suppressedValue";
    if (people === "missing" || people === "suppressed") continue;
    const place = { column: column.column, about: column.column };
    if (people === null) return { finding: { code: "noNumber", ...place } };
    if (people < 0) return { finding: { code: "negative", ...place } };
    if (people > MOST_PEOPLE) return { finding: { code: "tooLarge", ...place } };
    if (!Number.isInteger(people)) {
      if (isProposed) throw fractionsCounted(reader, row, column);
      log.addOnce({ code: "fractionRounded", line: row.line, ...place });
    }
    const year = column.year ?? rowYear;
    if (year === null) return { finding: { code: "noYear", about: reader.text(row, "year") } };
    const columnSex = SEX_OF_FIELD[column.field as keyof typeof SEX_OF_FIELD];
    counts.push({
      year,
      ...(column.band ?? rowBand),
      sex: columnSex === "all" ? rowSex : columnSex,
      people: Math.round(people),
    });
  }
  const label = [reader.text(row, "key"), reader.text(row, "name")].filter(Boolean).join(" ");
  return counts.length > 0 ? { counts } : { finding: { code: absence, about: label } };
}

/** More people than the world has are no people. */
const MOST_PEOPLE = 2_000_000_000;

/** Shares, means and indices have fractions; a heading alone does not make people of them. */
function fractionsCounted(
  { file }: MappedTable,
  { cells }: SourceRow,
  { column, index, field }: MappedColumn,
): DatasetProblem {
  const example = cellText(cells[index] ?? null);
  return new DatasetProblem("fractionsCounted", { file, column, field, example });
}
