import { sectorSchema, type Sector } from "@/lib/entries/kinds/partner";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { partnerSearchNames, sectorNames, type PartnerSearchPart } from "./partner-search-names";

/** What partners are looked for by; null and "" for everything. */
export interface PartnerSearch {
  text: string;
  sector: Sector | null;
  /** Slug. */
  theme: string | null;
  /** Slug. */
  district: string | null;
  /** From 1. */
  page: number;
}

/** The parts that can be taken out of a search. */
export const PARTNER_FILTERS = ["text", "sector", "theme", "district"] as const;
export type PartnerFilter = (typeof PARTNER_FILTERS)[number];

/** What of an address was left out: nothing is called that, has a word in it, or is so long. */
export interface PartnerNotice {
  reason: "unknown" | "wordless" | "long";
  part: PartnerSearchPart;
  given: string;
}

const LONGEST_TEXT = 200;
const LONGEST_SHOWN = 40;
const LAST_PAGE = 9999;

export const NO_PARTNER_SEARCH: PartnerSearch = {
  text: "",
  sector: null,
  theme: null,
  district: null,
  page: 1,
};

/** Without what no keyboard writes and no database stores. */
function plain(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, " ").trim();
}

/** The beginning of a text; a character that the cut would halve is left out. */
function beginning(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/\p{Cs}$/u, "")
    .trim();
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${beginning(text, LONGEST_SHOWN - 1)}…` : text;
}

function givenIn(parameters: URLSearchParams, part: PartnerSearchPart): string {
  const names = [partnerSearchNames.de[part], partnerSearchNames.en[part]];
  return plain(names.map((name) => parameters.get(name)).find(Boolean) ?? "");
}

function sectorOf(given: string): Sector | null {
  const { de, en } = sectorNames;
  return sectorSchema.options.find((one) => [de[one], en[one]].includes(given)) ?? null;
}

/**
 * Reads a search from an address, with the names of either language; what it cannot take is left
 * out and named.
 *
 * @param known the slugs of the region's themes and districts
 * @example readPartnerSearch(new URLSearchParams("bereich=pflege"), known).search.sector // "care"
 */
export function readPartnerSearch(
  parameters: URLSearchParams,
  known: { themes: readonly string[]; districts: readonly string[] },
): { search: PartnerSearch; notices: PartnerNotice[] } {
  const notices: PartnerNotice[] = [];
  const leaveOut = (reason: PartnerNotice["reason"], part: PartnerSearchPart, given: string) => {
    notices.push({ reason, part, given: shortened(given) });
    return null;
  };
  const meant = <Meaning>(part: PartnerSearchPart, meaning: (given: string) => Meaning | null) => {
    const given = givenIn(parameters, part);
    return given === "" ? null : (meaning(given) ?? leaveOut("unknown", part, given));
  };
  const oneOf = (slugs: readonly string[]) => (given: string) =>
    slugs.includes(given) ? given : null;

  const given = givenIn(parameters, "text");
  const hasWord = /[\p{L}\p{N}]/u.test(given.slice(0, LONGEST_TEXT));
  if (given !== "" && !hasWord) leaveOut("wordless", "text", given);
  else if (given.length > LONGEST_TEXT) leaveOut("long", "text", given);
  const search = {
    text: hasWord ? beginning(given, LONGEST_TEXT) : "",
    sector: meant("sector", sectorOf),
    theme: meant("theme", oneOf(known.themes)),
    district: meant("district", oneOf(known.districts)),
    page: meant("page", (page) => (/^[1-9]\d{0,3}$/.test(page) ? Number(page) : null)) ?? 1,
  };
  return { search: { ...search, page: Math.min(search.page, LAST_PAGE) }, notices };
}

/**
 * The address of a search in a language; what is not looked for is not in it.
 *
 * @example partnerSearchAddress("de", "chemnitz", { ...NO_PARTNER_SEARCH, sector: "care" }) // "/chemnitz/netzwerk/partner?bereich=pflege"
 */
export function partnerSearchAddress(
  locale: Locale,
  region: string,
  { text, sector, theme, district, page }: PartnerSearch,
): string {
  const names = partnerSearchNames[locale];
  const values: [string, string | null][] = [
    [names.text, text],
    [names.sector, sector && sectorNames[locale][sector]],
    [names.theme, theme],
    [names.district, district],
    [names.page, page > 1 ? String(page) : null],
  ];
  const said = values.filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams(said).toString();
  const address = addressOf(locale, "/[region]/network/partners", { region });
  return query === "" ? address : `${address}?${query}`;
}

/**
 * The filters of a search that hide anything.
 *
 * @example filtersOf({ ...NO_PARTNER_SEARCH, theme: "pflege" }) // ["theme"]
 */
export function filtersOf(search: PartnerSearch): PartnerFilter[] {
  return PARTNER_FILTERS.filter((filter) => search[filter] !== NO_PARTNER_SEARCH[filter]);
}

/** The search without one of its filters, from its first page. */
export function without(search: PartnerSearch, filter: PartnerFilter): PartnerSearch {
  return { ...search, [filter]: NO_PARTNER_SEARCH[filter], page: 1 };
}
