import { DatasetProblem } from "../problem";
import {
  markOf,
  type DecimalMark,
  type MarkDecision,
  type MarkEvidence,
  type MarkExample,
} from "../values/decimal-mark";
import { readNumber } from "../values/number-value";
import { provenMark } from "./column-kind";
import type { MappedColumn } from "./column-mapping";
import type { TableProfile } from "./column-profile";
import { markWord, type DecimalAnswers } from "./decimal-option";
import type { Field, FieldValue } from "./field-list";

const NUMBERS: ReadonlySet<FieldValue> = new Set<FieldValue>(["whole", "decimal", "coordinate"]);

/** The mark of each mapped column of numbers by its place; null: each cell shows it by itself. */
export type ColumnMarks = ReadonlyMap<number, DecimalMark | null>;

interface NumberColumn {
  column: MappedColumn;
  field: Field;
  evidence: Readonly<MarkEvidence>;
}

interface OpenColumn {
  column: string;
  decision: MarkDecision;
}

/**
 * The decimal mark of every column that is mapped to a field of numbers: what was answered for the
 * column, else what its cells and the other columns prove, else what was answered for the file.
 *
 * @throws DatasetProblem ambiguousDecimal or mixedDecimal for the first column that stays open
 */
export function columnMarks(
  profile: TableProfile,
  mapped: readonly { column: MappedColumn; field: Field }[],
  answers: DecimalAnswers,
): ColumnMarks {
  const numbers = mapped.flatMap((pair): NumberColumn[] => {
    const evidence = profile.columns[pair.column.index]?.marks;
    return evidence && NUMBERS.has(pair.field.value) ? [{ ...pair, evidence }] : [];
  });
  const elsewhere = provenMark(profile.columns);
  const metres = groupedMark(numbers);
  const open: OpenColumn[] = [];
  const markFor = ({ column, field, evidence }: NumberColumn): DecimalMark | null => {
    const answer = answers.columns.get(column.column);
    if (answer) return answer;
    const isCoordinate = field.value === "coordinate";
    if (isCoordinate && metres === null) return null;
    const decision = markOf(evidence, {
      whole: field.whole,
      elsewhere: isCoordinate ? metres : elsewhere,
    });
    if (decision.mark === "," || decision.mark === ".") return decision.mark;
    if (isCoordinate) return null;
    if (decision.mark === "none") return ".";
    if (answers.file === null) open.push({ column: column.column, decision });
    return answers.file;
  };
  const marks = new Map(numbers.map((number) => [number.column.index, markFor(number)]));
  const [first] = open;
  if (first) throw openMark(profile.file, first, open.length - 1);
  return marks;
}

/**
 * The decimal mark of coordinates that are written with thousands, as only metres are: then
 * "396.096" beside "5.821.513" is no fraction. Null for degrees, where every mark is a decimal mark.
 */
function groupedMark(numbers: readonly NumberColumn[]): DecimalMark | null {
  const proofs = numbers
    .filter(({ field }) => field.value === "coordinate")
    .flatMap(({ evidence: { comma, point } }) => [
      { mark: "," as const, text: comma?.text ?? "" },
      { mark: "." as const, text: point?.text ?? "" },
    ]);
  return proofs.find(({ text }) => /[.,' ]\d{3}[.,' ]/.test(text))?.mark ?? null;
}

function openMark(file: string, { column, decision }: OpenColumn, others: number): DatasetProblem {
  const [first, second] = decision.examples;
  if (decision.mark === "mixed" && first && second)
    return new DatasetProblem("mixedDecimal", {
      file,
      column,
      first: first.text,
      firstLine: `${first.line}`,
      second: second.text,
      secondLine: `${second.line}`,
    });
  return ambiguous(file, column, first ?? { text: "", line: 0 }, others);
}

/** A number in words that both languages read alike: no separators, a point before decimals. */
function ambiguous(
  file: string,
  column: string,
  { text, line }: MarkExample,
  others: number,
): DatasetProblem {
  const fraction: DecimalMark = text.includes(",") ? "," : ".";
  const thousands: DecimalMark = fraction === "," ? "." : ",";
  return new DatasetProblem("ambiguousDecimal", {
    file,
    column,
    example: text,
    line: `${line}`,
    asThousands: `${readNumber(text, thousands) ?? text}`,
    asFraction: `${readNumber(text, fraction) ?? text}`,
    thousands: markWord(thousands),
    fraction: markWord(fraction),
    others,
  });
}
