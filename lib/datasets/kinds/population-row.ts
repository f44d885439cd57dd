import type { MappedColumn } from "../columns/column-mapping";
import type { MappedTable } from "../columns/table-reader";
import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";
import { ALL_AGES, type AgeBand } from "../values/age-band";
import { cellText } from "../values/cell-text";
import { absenceOf } from "../values/missing-value";
import { remembered } from "../values/remembered-cell";
import { readSex, type Sex } from "../values/sex-value";
import { readYear } from "../values/year-value";
import type { KindInput } from "./kind-input";
import { partAboveWhole, sexPairs } from "./part-above-whole";

const SEX_OF_FIELD: Readonly<Record<string, Sex>> = { people: "all", women: "female", men: "male" };

/** People that one cell counts. */
export interface Count extends AgeBand {
  year: number;
  sex: Sex;
  people: number;
}

type Refusal = { finding: Omit<Finding, "line"> };
type RowReading = { counts: Count[] } | Refusal;

/** A column of people with the sex that it counts. */
interface PeopleColumn extends MappedColumn {
  sex: Sex;
}

/** A function that says what a row counts: all its columns of people, or what is wrong with it. */
export function populationRows(
  input: KindInput<RequestOf<"population">>,
): (row: SourceRow) => RowReading {
  const { reader, request } = input;
  const columns = reader.columns.flatMap((column): PeopleColumn[] => {
    const sex = SEX_OF_FIELD[column.field];
    return sex ? [{ ...column, sex }] : [];
  });
  const pairs = sexPairs(columns);
  const [hasYear, hasSex] = [reader.has("year"), reader.has("sex")];
  const yearIn = remembered(readYear);
  const sexIn = remembered((cell) => (absenceOf(cell) === "missing" ? "all" : readSex(cell)));
  return (row) => {
    const year = hasYear ? yearIn(reader.cell(row, "year")) : (request.year ?? null);
    const ages = reader.ages(row);
    const band = ages === "missing" ? ALL_AGES : ages;
    if (!band) return { finding: { code: "unknownAge", about: reader.text(row, "age") } };
    const sex = hasSex ? sexIn(reader.cell(row, "sex")) : "all";
    if (!sex) return { finding: { code: "unknownSex", about: reader.text(row, "sex") } };
    const reading = countsOf(input, row, columns, { year, band, sex });
    if ("finding" in reading) return reading;
    const excess = partAboveWhole(pairs, reading.cells);
    return excess ? { finding: excess } : reading;
  };
}

/** What a row says for its columns that do not say it themselves. */
interface RowFacts {
  year: number | null;
  band: AgeBand;
  sex: Sex;
}

function countsOf(
  { reader, log, isProposed }: KindInput<RequestOf<"population">>,
  row: SourceRow,
  columns: readonly PeopleColumn[],
  facts: RowFacts,
): { counts: Count[]; cells: (number | null)[] } | Refusal {
  const [counts, cells]: [Count[], (number | null)[]] = [[], []];
  let absence: "noValue" | "suppressedValue" = "noValue";
  for (const column of columns) {
    const people = reader.number(row, column);
    if (people === "suppressed") absence = "suppressedValue";
    cells.push(typeof people === "number" ? people : null);
    if (people === "missing" || people === "suppressed") continue;
    const place = { column: column.column, about: column.column };
    if (people === null) return { finding: { code: "noNumber", ...place } };
    if (people < 0) return { finding: { code: "negative", ...place } };
    if (people > MOST_PEOPLE) return { finding: { code: "tooLarge", ...place } };
    if (!Number.isInteger(people)) {
      if (isProposed) throw fractionsCounted(reader, row, column);
      log.addOnce({ code: "fractionRounded", line: row.line, ...place });
    }
    const year = column.year ?? facts.year;
    if (year === null) return { finding: { code: "noYear", about: reader.text(row, "year") } };
    const { ageFrom, ageBelow } = column.band ?? facts.band;
    const sex = column.sex === "all" ? facts.sex : column.sex;
    counts.push({ year, ageFrom, ageBelow, sex, people: Math.round(people) });
  }
  if (counts.length > 0) return { counts, cells };
  const about = [reader.text(row, "key"), reader.text(row, "name")].filter(Boolean).join(" ");
  return { finding: { code: absence, about } };
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
