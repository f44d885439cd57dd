import type { Cell } from "../files/source-table";

/** Texts that are longer do not come again. */
const LONGEST = 60;

/**
 * A reading that keeps its answers: the cells of a long file say the same few things again and
 * again. It keeps at most `most` of them.
 *
 * @example const yearOf = remembered(readYear); yearOf("2025"); // 2025, and again without reading
 */
export function remembered<Value>(
  read: (cell: Cell) => Value,
  most = 10_000,
): (cell: Cell) => Value {
  const known = new Map<Cell, Value>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const value = read(cell);
    if (known.size < most && !(typeof cell === "string" && cell.length > LONGEST))
      known.set(cell, value);
    return value;
  };
}
