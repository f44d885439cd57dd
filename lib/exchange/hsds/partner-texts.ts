import { beginningOf } from "@/lib/datasets/kinds/entry-fields";
import type { EntryFields } from "@/lib/entries/entry";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { routing, type Locale } from "@/lib/i18n/routing";
import type { OrganizationParts } from "./organization-parts";
import { joinRows, termRows } from "./portal-terms";
import type { HsdsRows, RowSet } from "./row-set";
import { mainWording, translatedText, translationRows } from "./translations";

/** What a partner says for which organisations have no field. */
type PartnerText = "summary" | "role" | "seeks";

function textRows(organization: string, code: PartnerText, texts: readonly LocalisedText[]) {
  const rows: HsdsRows = {};
  for (const [part, text] of texts.entries()) {
    const link = { id: organization, entity: "organization", value: mainWording(text), part };
    const told = termRows("partner", { code }, link);
    const id = String(told.attributes?.[0]?.id);
    joinRows(rows, told, translationRows(text, "value", { id, entity: "attribute" }));
  }
  return rows;
}

/** What a partner seeks, its role, and its summary where the description tells more. */
export function partnerTextRows(
  organization: string,
  { summary, body, role, seeks }: EntryFields<"partner">,
): HsdsRows {
  return joinRows(
    textRows(organization, "summary", body ? [summary] : []),
    textRows(organization, "role", role ? [role] : []),
    textRows(organization, "seeks", seeks),
  );
}

function textsOf(rows: RowSet, code: PartnerText, parts: OrganizationParts, language: Locale) {
  return parts.terms.flatMap(({ taxonomy, attribute, term, value }): LocalisedText[] => {
    if (taxonomy !== "partner" || term.cells.code !== code || value === null) return [];
    for (const used of ["code", "name", "description", "taxonomy"]) rows.take(term, used);
    const place = { field: "value", id: attribute.id, terms: parts.terms, language } as const;
    return [translatedText(rows, value, place)];
  });
}

/** The beginning of a text in each of its languages. */
function shortened(text: LocalisedText): LocalisedText {
  const short: LocalisedText = {};
  for (const language of routing.locales) {
    const beginning = beginningOf(text[language] ?? "");
    if (beginning) short[language] = beginning;
  }
  return short;
}

/**
 * What an organisation says of itself: its summary, the rest of its description, its role and what
 * it seeks.
 *
 * @param otherwise the summary of one that has no description
 */
export function partnerTexts(
  rows: RowSet,
  parts: OrganizationParts,
  language: Locale,
  otherwise: LocalisedText,
) {
  const { organization, terms } = parts;
  const said = rows.take(organization, "description");
  const place = { field: "description", id: organization.id, terms, language } as const;
  const description = said === null ? null : translatedText(rows, said, place);
  const [role] = textsOf(rows, "role", parts, language);
  const [told] = textsOf(rows, "summary", parts, language);
  const summary = told ?? (description && shortened(description));
  const short = summary && Object.keys(summary).length > 0 ? summary : otherwise;
  const isMore = told ?? routing.locales.some((one) => description?.[one] !== short[one]);
  return {
    summary: short,
    ...(description && isMore ? { body: description } : {}),
    ...(role ? { role } : {}),
    seeks: textsOf(rows, "seeks", parts, language),
  };
}
