import type { SourceTable } from "../files/source-table";
import { spanEndOf, type AgeSpelling, type SpanEnd } from "../values/age-band";
import {
  markOf,
  type DecimalMark,
  type MarkDecision,
  type MarkEvidence,
} from "../values/decimal-mark";
import { rememberedTraits } from "./cell-traits";
import { columnKind, COORDINATE_KINDS, provenMark, type ColumnKind } from "./column-kind";
import { columnTally, type ColumnTally } from "./column-tally";

/** What is known of a column after looking at all of its cells. */
export interface ColumnProfile {
  column: string;
  /** Its place in the table, from 0. */
  index: number;
  kind: ColumnKind;
  /** The decimal mark as a column of counts or of other amounts; differs for "1.234". */
  mark: MarkDecision;
  marks: Readonly<MarkEvidence>;
  /** Cells without a value, kept apart from those whose value is kept secret. */
  missing: number;
  suppressed: number;
  /** Shares of all rows, from 0 to 1; 0 without rows. */
  missingShare: number;
  suppressedShare: number;
  /** Up to three different values, the first ones. */
  examples: readonly string[];
  /** Whether no value comes twice; null when there were too many to know. */
  distinct: boolean | null;
  /** Of a column of numbers whose decimal mark is known, else null. */
  min: number | null;
  max: number | null;
  /** Fewest and most digits of cells that are nothing but digits, else null. */
  widths: { least: number; most: number } | null;
  /** Keys of two neighbouring lengths, none with a leading zero: a program took the zeros away. */
  lostZeros: boolean;
  /** How spans of ages such as "0-3" end, told from each other; null without a cell that names ages. */
  spanEnd: SpanEnd | "unsaid" | "contradictory" | null;
  /** The different ages that cells name, as far as 300. */
  spans: readonly AgeSpelling[];
}

export interface TableProfile {
  file: string;
  rows: number;
  columns: readonly ColumnProfile[];
}

/** Shorter numbers have two lengths because they are counted from 1. */
const LONG_KEY = 5;

/** How many different values are kept in all, and at most of one column. */
const ROOM = 500_000;
const COLUMN_ROOM = 100_000;

/**
 * Looks at every cell of a table once and says what its columns hold. Memory stays bounded however
 * long the table is.
 *
 * @example (await profileTable(table)).columns[0]?.kind // "key"
 */
export async function profileTable(table: SourceTable): Promise<TableProfile> {
  const room = Math.min(COLUMN_ROOM, Math.floor(ROOM / Math.max(1, table.columns.length)));
  const tallies = table.columns.map(() => columnTally(room));
  const traitsOf = rememberedTraits();
  let rows = 0;
  for await (const { cells, line } of table.rows()) {
    rows += 1;
    for (let index = 0; index < tallies.length; index += 1)
      tallies[index]?.add(traitsOf(cells[index] ?? null), line);
  }
  const judged = table.columns.map((column, index) => {
    const { tally } = tallies[index] ?? columnTally(0);
    return { column, index, tally, kind: columnKind(column, tally) };
  });
  const evidence = judged.map(({ kind, tally }) => ({ kind, marks: tally.marks }));
  const [amounts, coordinates] = [provenMark(evidence), provenMark(evidence, COORDINATE_KINDS)];
  const columns = judged.map((column) =>
    profileOf(column, column.kind === "coordinate" ? coordinates : amounts),
  );
  return { file: table.file.name, rows, columns };
}

interface JudgedColumn {
  column: string;
  index: number;
  kind: ColumnKind;
  tally: ColumnTally;
}

function profileOf(
  { column, index, kind, tally }: JudgedColumn,
  elsewhere: DecimalMark | null,
): ColumnProfile {
  const isAge = kind === "age";
  const suppressed = tally.suppressed - (isAge ? tally.limits : 0);
  const mark = markOf(tally.marks, { whole: kind === "whole", elsewhere });
  const share = (count: number) => (tally.rows === 0 ? 0 : count / tally.rows);
  const widths = [...tally.widths.keys()];
  const [least, most] = [Math.min(...widths), Math.max(...widths)];
  return {
    column,
    index,
    kind,
    mark,
    marks: tally.marks,
    missing: tally.missing,
    suppressed,
    missingShare: share(tally.missing),
    suppressedShare: share(suppressed),
    examples: tally.examples,
    distinct: tally.distinct,
    ...rangeOf(kind, tally, mark),
    widths: widths.length === 0 ? null : { least, most },
    lostZeros: kind === "key" && tally.zeroLed === 0 && most === least + 1 && most >= LONG_KEY,
    spanEnd: tally.spans.length > 0 ? spanEndOf(tally.spans) : null,
    spans: tally.spans,
  };
}

const NUMBERS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  "whole",
  "decimal",
  "percent",
  "year",
  "coordinate",
]);

function rangeOf(
  kind: ColumnKind,
  tally: ColumnTally,
  { mark }: MarkDecision,
): Pick<ColumnProfile, "min" | "max"> {
  const isOpen = mark === "ambiguous" || mark === "mixed";
  const { min, max } = mark === "," ? tally.asComma : tally.asPoint;
  if (!NUMBERS.has(kind) || isOpen || min > max) return { min: null, max: null };
  return { min, max };
}
