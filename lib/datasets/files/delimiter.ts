import { takeApart } from "../values/number-text";
import { DatasetProblem } from "../problem";

/** In the order in which they are believed when nothing else decides. */
const DELIMITERS = ["\t", ";", "|", ","] as const;
const LINES_LOOKED_AT = 60;
const TOO_CLOSE = 0.98;

interface Fit {
  delimiter: string;
  /** Cells of most lines. */
  width: number;
  /** How many of the lines have as many cells. */
  share: number;
  /** How many of the cells are clean numbers or hold no other delimiter. */
  cleanShare: number;
}

/** Lines of a text; line breaks inside quotes do not end one. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length && lines.length < LINES_LOOKED_AT; at += 1) {
    const sign = text[at];
    if (sign === '"' && (isQuoted || /^$|[\s;,|]/.test(text[at - 1] ?? ""))) isQuoted = !isQuoted;
    if (isQuoted || (sign !== "\n" && sign !== "\r")) continue;
    lines.push(text.slice(from, at));
    from = at + 1;
  }
  if (lines.length < LINES_LOOKED_AT) lines.push(text.slice(from));
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** The cells of a line; quoted ones are emptied, for what stands in them parts nothing. */
function cellsOf(line: string, delimiter: string): string[] {
  return line.replaceAll(/"(?:[^"]|"")*"/g, '""').split(delimiter);
}

function isClean(cell: string): boolean {
  return takeApart(cell) !== null || !/\d[;|\t,]\d|[;|\t]/.test(cell);
}

function fitOf(lines: readonly string[], delimiter: string): Fit {
  const rows = lines.map((line) => cellsOf(line, delimiter));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  // Long lines weigh more: a title of two parts shall not outvote a table of forty columns.
  const [width, count] = [...counts].reduce(
    (best, next) => (next[1] * Math.log2(next[0]) > best[1] * Math.log2(best[0]) ? next : best),
    [1, 0],
  );
  const cells = rows.filter(({ length }) => length === width).flat();
  const clean = cells.filter(isClean).length;
  return {
    delimiter,
    width,
    share: count / lines.length,
    cleanShare: clean / Math.max(1, cells.length),
  };
}

/**
 * How many cells the longest of the first lines has.
 *
 * @example widthOf("a;b;c\n1;2\n", ";") // 3
 */
export function widthOf(text: string, delimiter: string): number {
  return Math.max(0, ...linesOf(text).map((line) => cellsOf(line, delimiter).length));
}

const NAMED: Readonly<Record<string, string>> = { tab: "\t", tabulator: "\t", "\\t": "\t" };

/**
 * The delimiter somebody named: one sign, or "tab".
 *
 * Throws a DatasetProblem when it cannot be one.
 *
 * @example namedDelimiter("tab") // "\t"
 */
export function namedDelimiter(name: string): string {
  const delimiter = NAMED[name.toLowerCase()] ?? name;
  if (delimiter.length === 1 && !/["\r\n\w]/.test(delimiter)) return delimiter;
  throw new DatasetProblem("unusableDelimiter", { delimiter: name });
}

/**
 * The sign that parts the cells of a table: the one that splits most lines into the same number of
 * cells and leaves clean numbers, so that decimal commas do not pass for it. Null for a table of a
 * single column.
 *
 * Throws a DatasetProblem when two signs would do equally well.
 *
 * @example delimiterOf('"a";"b"\n1,5;2', "a.csv") // ";"
 */
export function delimiterOf(text: string, file: string): string | null {
  const lines = linesOf(text);
  if (lines.length === 0) return null;
  const fits = DELIMITERS.map((delimiter) => fitOf(lines, delimiter)).filter(
    ({ width, share }) => width > 1 && share >= Math.min(0.5, 2 / lines.length),
  );
  const score = ({ width, share, cleanShare }: Fit) => share * cleanShare * Math.log2(width + 1);
  fits.sort((a, b) => score(b) - score(a));
  const [best, next] = fits;
  if (!best) return null;
  if (next && score(next) > score(best) * TOO_CLOSE)
    throw new DatasetProblem("unclearDelimiter", {
      file,
      first: nameOf(best.delimiter),
      second: nameOf(next.delimiter),
    });
  return best.delimiter;
}

/** How a delimiter is shown and typed. */
function nameOf(delimiter: string): string {
  return delimiter === "\t" ? "tab" : delimiter;
}
