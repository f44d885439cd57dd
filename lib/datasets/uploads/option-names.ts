/** The fields of the form of an import that answer what the command line asks by an option. */
export const ANSWER_FIELDS = [
  "kind",
  "layer",
  "encoding",
  "delimiter",
  "map",
  "set",
  "where",
  "decimal",
  "rename",
  "alias",
  "source",
  "crs",
  "swapAxes",
  "noSwapAxes",
  "level",
  "parentLevel",
  "crosswalk",
  "year",
  "projected",
  "ages",
  "area",
  "name",
  "profile",
  "removeMissing",
  "replaceDemo",
] as const;

export type AnswerField = (typeof ANSWER_FIELDS)[number];

const OPTION = /--([a-z]+(?:-[a-z]+)*)/g;

function fieldOf(option: string): AnswerField | null {
  const name = option.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return ANSWER_FIELDS.find((field) => field === name) ?? null;
}

/**
 * A sentence that asks for options of the command line, asking for fields of a form instead.
 *
 * @param labelOf what a field is called, with its quotes
 * @returns the sentence, and the fields that answer it, the first named first
 * @example
 * askingForFields("Bitte mit --year JAHR sagen.", () => "„Jahr“")
 * // { text: "Bitte mit „Jahr“ JAHR sagen.", fields: ["year"] }
 */
export function askingForFields(
  sentence: string,
  labelOf: (field: AnswerField) => string,
): { text: string; fields: AnswerField[] } {
  const fields = new Set<AnswerField>();
  const text = sentence.replaceAll(OPTION, (option, name: string) => {
    const field = fieldOf(name);
    if (field === null) return option;
    fields.add(field);
    return labelOf(field);
  });
  return { text, fields: [...fields] };
}
