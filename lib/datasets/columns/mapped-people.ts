import { DatasetProblem } from "../problem";
import { ALL_AGES } from "../values/age-band";
import type { Sex } from "../values/sex-value";
import type { MappedColumn } from "./column-mapping";
import { agesText } from "./mapping-target";
import { chooseBands, type MeasuredColumn } from "./population-columns";
import { readPopulationHeading } from "./population-heading";
import { bandOf } from "../values/age-band";

/** The fields that count people, of which a table may have many columns. */
export const PEOPLE_SEX: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ["people", "all"],
  ["women", "female"],
  ["men", "male"],
]);

function isAllAges({ ageFrom, ageBelow }: { ageFrom: number; ageBelow: number }): boolean {
  return ageFrom === ALL_AGES.ageFrom && ageBelow === ALL_AGES.ageBelow;
}

/**
 * Refuses a column of people whose heading names ages that the mapping does not: taken as it is, a
 * part would stand for everybody.
 */
function refuseUnsaidAges({ column, field, band }: MappedColumn): void {
  if (band) return;
  const ages = readPopulationHeading(column)?.ages;
  const named = ages ? bandOf(ages) : null;
  if (named && !isAllAges(named))
    throw new DatasetProblem("unsaidAges", { column, field, ages: agesText(named) });
}

/**
 * The mapped columns without those that count people again: bands that others cover in finer steps.
 *
 * @throws DatasetProblem unsaidAges, or doubledField when two columns claim the same people or two
 *   columns are mapped to a field that takes one
 */
export function withoutOverlap(columns: readonly MappedColumn[]): {
  columns: MappedColumn[];
  unused: string[];
} {
  const measured = new Map<MeasuredColumn, MappedColumn>();
  const owners = new Map<string, MappedColumn>();
  for (const column of columns) {
    const sex = PEOPLE_SEX.get(column.field);
    if (sex) {
      refuseUnsaidAges(column);
      const measure = { sex, year: column.year, ...(column.band ?? ALL_AGES) };
      measured.set({ column: column.column, measure, isNamed: true }, column);
      continue;
    }
    const other = owners.get(column.field);
    if (other) throw doubled(column.field, [other.column, column.column]);
    owners.set(column.field, column);
  }
  const chosen = chooseBands([...measured.keys()]);
  const [claim] = chosen.doubled;
  if (claim) {
    const [first] = claim;
    const field = (first && measured.get(first)?.field) ?? "people";
    throw doubled(
      field,
      claim.map(({ column }) => column),
    );
  }
  const unused = new Set(chosen.unused.map((column) => measured.get(column)));
  return {
    columns: columns.filter((column) => !unused.has(column)),
    unused: chosen.unused.map(({ column }) => column),
  };
}

function doubled(field: string, columns: readonly string[]): DatasetProblem {
  return new DatasetProblem("doubledField", { field, columns: columns.join(", ") });
}
