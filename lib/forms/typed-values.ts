import type { Typed } from "./form-state";

/**
 * What no text that people type contains, but what breaks databases and mails, or turns around what
 * stands beside it.
 */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Something that somebody sees; spaces without a width are nothing. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Fields of React's own start like this. */
const FRAMEWORK = "$ACTION_";

/** A field that people neither see nor fill in. */
export const TRAP_FIELD = "contact-address";
/** The moment at which the form was shown, in milliseconds. */
export const SHOWN_FIELD = "shown";
/** The language of the page. */
export const LOCALE_FIELD = "locale";
/** What shows that a browser worked for the form, see proof-of-work.ts. */
export const PROOF_FIELD = "proof";

/**
 * A text as it was meant: one sort of line breaks, no control characters, composed umlauts. A text
 * of which nothing is to be seen is empty.
 *
 * @example cleanText("Z\u0000eile\r\nzwei") // "Zeile\nzwei"
 */
export function cleanText(text: string): string {
  if (text.trim() !== "" && !VISIBLE.test(text)) return "";
  return text.replaceAll("\r\n", "\n").replaceAll(CONTROL, "").normalize("NFC");
}

/** What somebody typed into a form; files, the proof and fields of the framework are left out. */
export function typedValues(form: FormData): Typed {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && name !== PROOF_FIELD && !name.startsWith(FRAMEWORK))
      (typed[name] ??= []).push(cleanText(value));
  return typed;
}

/**
 * The values as a schema reads them: the last text of each field.
 *
 * @param lists fields of which every value counts, or "every" where that is so of each field
 */
export function fieldValues(
  typed: Typed,
  lists: readonly string[] | "every" = [],
): Record<string, string | readonly string[]> {
  if (lists === "every") return typed;
  const isList = new Set(lists);
  const single = Object.entries(typed).map(
    ([name, values]): [string, string | readonly string[]] =>
      isList.has(name) ? [name, values] : [name, values.at(-1) ?? ""],
  );
  return { ...Object.fromEntries(lists.map((name) => [name, []])), ...Object.fromEntries(single) };
}
