import type { Cell } from "../files/source-table";

/**
 * The text of a cell without blanks around it; empty for an empty cell.
 *
 * @example cellText(1011101) // "1011101"
 */
export function cellText(cell: Cell): string {
  return cell === null ? "" : String(cell).trim();
}
