import type { Cell } from "./source-table";

/** A line of a text or a row of a sheet before it is known what it is. */
export interface RawRow {
  /** Where it begins, from 1. */
  line: number;
  /** As many as the line has; rows of a sheet are all of one length. */
  cells: readonly Cell[];
  /** A misplaced quotation mark joined it to the lines below. */
  isTorn: boolean;
}

/**
 * Whether a cell holds nothing but blanks.
 *
 * @example isBlank("  ") // true
 */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/**
 * Whether no cell of a row holds anything.
 *
 * @example isBlankRow({ line: 3, cells: ["", ""], isTorn: false }) // true
 */
export function isBlankRow({ cells }: RawRow): boolean {
  return cells.every(isBlank);
}

/**
 * How many cells are not blank.
 *
 * @example filledCells({ line: 1, cells: ["a", "", "b"], isTorn: false }) // 2
 */
export function filledCells({ cells }: RawRow): number {
  return cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}

/**
 * How many cells there are up to the last that is not blank.
 *
 * @example extentOf({ line: 1, cells: ["a", "", "b", ""], isTorn: false }) // 3
 */
export function extentOf({ cells }: RawRow): number {
  return cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}

/**
 * What a row says, for people.
 *
 * @example rowText({ line: 1, cells: ["Stand:", "", "31.12.2025"], isTorn: false })
 *   // "Stand: 31.12.2025"
 */
export function rowText({ cells }: RawRow): string {
  const text = cells
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(" ")
    .replaceAll(/\s+/g, " ");
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
