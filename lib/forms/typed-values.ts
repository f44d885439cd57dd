import type { Typed } from "./form-state";

/** What no text that people type contains, but what breaks databases and mails. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/** Fields of React's own start like this. */
const FRAMEWORK = "$ACTION_";

/** A field that people neither see nor fill in. */
export const TRAP_FIELD = "contact-address";
/** The moment at which the form was shown, in milliseconds. */
export const SHOWN_FIELD = "shown";
/** The language of the page. */
export const LOCALE_FIELD = "locale";

/**
 * A text as it was meant: one sort of line breaks, no control characters, composed umlauts.
 *
 * @example cleanText("Z\u0000eile\r\nzwei") // "Zeile\nzwei"
 */
export function cleanText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(CONTROL, "").normalize("NFC");
}

/** What somebody typed into a form; files and fields of the framework are left out. */
export function typedValues(form: FormData): Typed {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !name.startsWith(FRAMEWORK))
      (typed[name] ??= []).push(cleanText(value));
  return typed;
}

/**
 * The values as a schema reads them: the last text of each field.
 *
 * @param lists fields of which every value counts
 */
export function fieldValues(
  typed: Typed,
  lists: readonly string[] = [],
): Record<string, string | readonly string[]> {
  const isList = new Set(lists);
  const single = Object.entries(typed).map(
    ([name, values]): [string, string | readonly string[]] =>
      isList.has(name) ? [name, values] : [name, values.at(-1) ?? ""],
  );
  return { ...Object.fromEntries(lists.map((name) => [name, []])), ...Object.fromEntries(single) };
}
