import type { MappedColumn } from "../columns/column-mapping";
import type { Finding } from "../finding";
import type { Sex } from "../values/sex-value";

type PeopleColumn = Pick<MappedColumn, "column" | "band" | "year"> & { sex: Sex };

/** A column of women or men and the one of all people of the same year and ages. */
export interface SexPair {
  part: { column: string; index: number };
  whole: { column: string; index: number };
}

function isAlike(one: PeopleColumn, other: PeopleColumn): boolean {
  return (
    one.year === other.year &&
    one.band?.ageFrom === other.band?.ageFrom &&
    one.band?.ageBelow === other.band?.ageBelow
  );
}

/** The columns of which one cannot be larger than the other, each with its place in the list. */
export function sexPairs(columns: readonly PeopleColumn[]): SexPair[] {
  const placed = columns.map((column, index) => ({ ...column, index }));
  const wholes = placed.filter(({ sex }) => sex === "all");
  return placed.flatMap((part) => {
    const whole = part.sex === "all" ? undefined : wholes.find((one) => isAlike(one, part));
    return whole ? [{ part, whole }] : [];
  });
}

/**
 * What is wrong with a row that has more women or more men than people; null when nothing is. Cells
 * without a number say nothing.
 *
 * @param cells the numbers of the columns, in their order
 * @example partAboveWhole(sexPairs(columnsOf("Einwohner", "Frauen")), [100, 120])
 *   // { code: "partAboveWhole", column: "Frauen", about: "Frauen 120 > Einwohner 100", … }
 */
export function partAboveWhole(
  pairs: readonly SexPair[],
  cells: readonly (number | null)[],
): Omit<Finding, "line"> | null {
  for (const { part, whole } of pairs) {
    const [own, all] = [cells[part.index] ?? null, cells[whole.index] ?? null];
    if (own === null || all === null || own <= all) continue;
    const { column } = part;
    const about = `${column} ${own} > ${whole.column} ${all}`;
    const values = { part: column, own, whole: whole.column, all };
    return { code: "partAboveWhole", column, about, values };
  }
  return null;
}
