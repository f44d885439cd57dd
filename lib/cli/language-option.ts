import { Option } from "commander";
import { routing, type Locale } from "@/lib/i18n/routing";
import { words } from "./words";

/** The language of a page whose address a command prints. */
export interface LanguageFlag {
  language: Locale;
}

/** In which language a page speaks to those who get its address; that of the terminal is another. */
export function languageOption(): Option {
  return new Option("--language <language>", words("option.language"))
    .choices(routing.locales)
    .default(routing.defaultLocale);
}
