import { z } from "zod";

/** The message of each issue is a key of the messages `form.error.*`. */
function line(missing: string, longest: number) {
  return z
    .string(missing)
    .transform((text) => text.replaceAll(/\s+/g, " ").trim())
    .pipe(z.string().min(1, missing).max(longest, "tooLong"));
}

/** A text of one line that has to be there. */
export function requiredLine(longest = 200) {
  return line("missing", longest);
}

/** A text of several lines that says something. */
export function requiredText(shortest: number, longest: number) {
  return z
    .string("missing")
    .trim()
    .min(1, "missing")
    .min(shortest, "tooShort")
    .max(longest, "tooLong");
}

/** A text that may be empty. */
export function optionalText(longest: number) {
  return z
    .string()
    .default("")
    .transform((text) => text.trim())
    .pipe(z.string().max(longest, "tooLong"));
}

/** A name that somebody goes by. */
export const nameField = line("nameMissing", 120);

/** Letters that not every mail server takes in an address. */
const BEYOND_ASCII = /[^\u0020-\u007e]/;

/** Where somebody reads mail. */
export const mailField = z
  .string("mailMissing")
  .trim()
  .min(1, "mailMissing")
  .max(254, "mailInvalid")
  .pipe(
    z.email({
      error: ({ input }) =>
        typeof input === "string" && BEYOND_ASCII.test(input) ? "mailUnusable" : "mailInvalid",
    }),
  );

/** A box that is ticked or not. */
export const tickField = z
  .string()
  .optional()
  .transform((value) => value === "yes");
