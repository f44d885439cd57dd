import { changedColumns, type Cells } from "./cells";

/** A column that two people changed differently, with what stood there before either did. */
export interface Clash {
  column: string;
  base: string;
  mine: string;
  theirs: string;
}

/** What comes of two changes of the same thing. */
export interface Merge {
  /** Both changes; where they clash, mine. */
  cells: Cells;
  clashes: Clash[];
}

/**
 * Joins what two people made of the same cells: a column that only one of them changed is taken
 * from that one, one that both changed alike is taken once, one that both changed differently
 * clashes.
 *
 * @param base what both began with
 * @example mergeCells({ a: "1" }, { a: "2" }, { a: "1", b: "3" }) // { cells: { a: "2", b: "3" }, clashes: [] }
 */
export function mergeCells(base: Cells, mine: Cells, theirs: Cells): Merge {
  const cells: Record<string, string> = { ...theirs };
  const clashes: Clash[] = [];
  for (const column of changedColumns(base, mine)) {
    const [was = "", own = "", other = ""] = [base[column], mine[column], theirs[column]];
    if (own === "") delete cells[column];
    else cells[column] = own;
    if (other !== was && other !== own)
      clashes.push({ column, base: was, mine: own, theirs: other });
  }
  return { cells, clashes };
}
