import type { Finding } from "@/lib/datasets/finding";

/** The messages `staff.content.faults.*` and `import.finding.*`, and what a column is called. */
export interface FaultWords {
  /** Null where the form has no sentence of its own for a finding. */
  ofForm: (code: string, values: Readonly<Record<string, string | number>>) => string | null;
  ofFile: (code: string, values: Readonly<Record<string, string | number>>) => string;
  labelOf: (column: string) => string;
}

/**
 * What is wrong with a field of an entry, with the name of the field; a finding that a form has no
 * sentence for is told as it is of a file.
 *
 * @example faultSentence({ code: "missingField", column: "date", about: "date", line: 1 }, words) // "„Datum“ fehlt noch."
 */
export function faultSentence(
  { code, column = "title", about, values }: Finding,
  { ofForm, ofFile, labelOf }: FaultWords,
): string {
  const label = labelOf(column);
  const told = { about: about === column ? label : about, ...values };
  const own = ofForm(code, { label, ...told });
  if (own !== null) return own;
  const sentence = ofFile(code, { column: label, ...told });
  return ofForm("other", { label, sentence }) ?? sentence;
}
