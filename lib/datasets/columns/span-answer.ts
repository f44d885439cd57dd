import { DatasetProblem } from "../problem";
import type { AgeSpelling, SpanEnd } from "../values/age-band";
import type { MappedColumn } from "./column-mapping";
import type { TableProfile } from "./column-profile";

/**
 * How the spans in the column of ages end: as answered, else as its cells tell; undefined when
 * nothing tells and each spelling is read as usual.
 *
 * @throws DatasetProblem ambiguousAges when the cells contradict each other
 */
export function agesEnd(
  { columns, file }: TableProfile,
  mapped: readonly MappedColumn[],
  answer: SpanEnd | undefined,
): SpanEnd | undefined {
  const column = mapped.find(({ field }) => field === "age");
  const profile = column && columns[column.index];
  if (answer || !profile) return answer;
  const { spanEnd, spans } = profile;
  if (spanEnd === "contradictory") throw ambiguousAges(file, spans);
  return spanEnd === "last" || spanEnd === "below" ? spanEnd : undefined;
}

/** The problem to show for spans that contradict each other; it names the option that answers. */
export function ambiguousAges(file: string, spans: readonly AgeSpelling[]): DatasetProblem {
  const [first, second] = contradiction(spans);
  return new DatasetProblem("ambiguousAges", { file, first, second });
}

/** A span that ends where another begins, and one that ends a year before, as far as there are. */
function contradiction(spans: readonly AgeSpelling[]): [string, string] {
  const starts = new Set(spans.map(({ ageFrom }) => ageFrom));
  const unsaid = spans.filter(({ end, ageFrom, to }) => end === "unsaid" && ageFrom < to);
  const below = unsaid.find(({ to }) => starts.has(to));
  const last = unsaid.find((span) => starts.has(span.to + 1) && span !== below);
  const [first = below, second = last] = unsaid;
  const text = (span: AgeSpelling | undefined) => (span ? `${span.ageFrom}-${span.to}` : "");
  return [text(below ?? first), text(last ?? second)];
}
