import type { LocalisedText } from "@/lib/entries/localised-text";
import { routing, type Locale } from "@/lib/i18n/routing";
import type { TiedTerm } from "./organization-parts";
import { joinRows, termRows } from "./portal-terms";
import type { HsdsRows, RowSet } from "./row-set";

/** Fields of rows whose texts can be told in another language; the standard has no field for that. */
type TranslatedField = "name" | "description" | "value";

const codeOf = (field: TranslatedField, language: Locale) => `${field}-${language}`;

/**
 * The one text that a field holds: the German one where there is one.
 *
 * @example mainWording({ en: "Network" }) // "Network"
 */
export function mainWording(text: LocalisedText | undefined): string {
  return text?.de ?? text?.en ?? "";
}

/** Languages that have to be told beside a text that is German unless something else is said. */
function toldLanguages(text: LocalisedText): Locale[] {
  const present = routing.locales.filter((language) => text[language] !== undefined);
  const main = mainWording(text);
  const isSame = present.every((language) => text[language] === main);
  if (isSame) return present.join() === "de" ? [] : present;
  return present.filter((language) => language !== "de");
}

/**
 * A text in the other languages, as attributes of the row that holds it in one. Of a text that is
 * the same in both, or there in English alone, each language is told.
 *
 * @example translationRows({ de: "Netz", en: "Network" }, "name", { id, entity: "service" })
 */
export function translationRows(
  text: LocalisedText | undefined,
  field: TranslatedField,
  link: { id: string; entity: string },
): HsdsRows {
  const rows: HsdsRows = {};
  for (const language of text ? toldLanguages(text) : [])
    joinRows(
      rows,
      termRows(
        "translation",
        { code: codeOf(field, language), language },
        { ...link, value: text?.[language] ?? "" },
      ),
    );
  return rows;
}

/**
 * A text in all languages in which a file tells it.
 *
 * @param said what the field holds
 * @param place.language of the file, where nothing else is said
 */
export function translatedText(
  rows: RowSet,
  said: string,
  place: { field: TranslatedField; id: string; terms: readonly TiedTerm[]; language: Locale },
): LocalisedText {
  const { field, id, terms, language } = place;
  const translations: LocalisedText = {};
  for (const { taxonomy, linkId, term, value } of terms)
    for (const told of taxonomy === "translation" && linkId === id ? routing.locales : [])
      if (term.cells.code === codeOf(field, told) && value !== null) {
        translations[told] = value;
        for (const used of ["code", "name", "description", "taxonomy", "language"])
          rows.take(term, used);
      }
  const isTold = Object.values(translations).includes(said);
  return { ...(isTold ? {} : { [language]: said }), ...translations };
}
