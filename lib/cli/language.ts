import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";

/** A variable that is set to nothing counts as one that is not set. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const isGerman = (LC_ALL || LC_MESSAGES || LANG || "").startsWith("de");

/** The language of the terminal, with its messages; English where it is neither. */
export const terminal = isGerman
  ? ({ locale: "de", messages: de } as const)
  : ({ locale: "en", messages: en } as const);
