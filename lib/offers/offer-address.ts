import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import { daySchema } from "@/lib/entries/entry-parts";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { routing, type Locale } from "@/lib/i18n/routing";
import {
  extentNames,
  offerFilterNames,
  offerTypeNames,
  type OfferFilterPart,
} from "./offer-filter-names";
import { MOST_HOURS, type OfferFilter } from "./offer-filter";

/** What of an address was left out, because nothing is called that. */
export interface OfferNotice {
  part: OfferFilterPart;
  given: string;
}

/** What the region has that a filter can name. */
export interface KnownToOffers {
  groups: readonly { slug: string; slugEnglish: string }[];
  /** Slugs. */
  districts: readonly string[];
}

const LONGEST_SHOWN = 40;
const LAST_PAGE = 9999;

/** Without what no keyboard writes. */
function plain(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, " ").trim();
}

function shortened(text: string): string {
  const kept = text.slice(0, LONGEST_SHOWN - 1).replace(/\p{Cs}$/u, "");
  return text.length > LONGEST_SHOWN ? `${kept}…` : text;
}

function named<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Locale, Readonly<Record<Value, string>>>>,
) {
  return (given: string): Value | null =>
    values.find((value) => routing.locales.some((locale) => names[locale][value] === given)) ??
    null;
}

/** A whole number from 1 on, as people type it. */
function countOf(given: string, most: number): number | null {
  return /^[1-9]\d{0,3}$/.test(given) && Number(given) <= most ? Number(given) : null;
}

const READ_TYPE = named(offerTypeSchema.options, offerTypeNames);
const READ_EXTENT = named(["full", "part"], extentNames);

/**
 * Reads a filter of offers from an address, with the names of either language; what it cannot take
 * is left out and named.
 *
 * @example readOfferFilter(new URLSearchParams("art=uebernahme"), known).filter.type // "takeover"
 */
export function readOfferFilter(
  parameters: URLSearchParams,
  { groups, districts }: KnownToOffers,
): { filter: OfferFilter; page: number; notices: OfferNotice[] } {
  const notices: OfferNotice[] = [];
  const read = <Value>(part: OfferFilterPart, meaning: (given: string) => Value | null) => {
    const names = routing.locales.map((locale) => offerFilterNames[locale][part]);
    const given = plain(names.map((name) => parameters.get(name)).find(Boolean) ?? "");
    if (given === "") return null;
    const value = meaning(given);
    if (value === null) notices.push({ part, given: shortened(given) });
    return value;
  };
  const filter = {
    type: read("type", READ_TYPE),
    group: read(
      "group",
      (given) =>
        groups.find(({ slug, slugEnglish }) => [slug, slugEnglish].includes(given))?.slug ?? null,
    ),
    district: read("district", (given) => (districts.includes(given) ? given : null)),
    startsBy: read("startsBy", (given) => daySchema.safeParse(given).data ?? null),
    hours: read("hours", (given) => countOf(given, MOST_HOURS)),
    extent: read("extent", READ_EXTENT),
  };
  return { filter, page: read("page", (given) => countOf(given, LAST_PAGE)) ?? 1, notices };
}

/**
 * A filter as the parameters of an address, always in the same order, without what is not asked.
 *
 * @example offerQuery("de", { ...NO_OFFER_FILTER, type: "takeover", hours: 30 }) // "art=uebernahme&stunden=30"
 */
export function offerQuery(
  locale: Locale,
  { type, group, district, startsBy, hours, extent }: OfferFilter,
  page = 1,
): string {
  const names = offerFilterNames[locale];
  const values: [string, string | null][] = [
    [names.type, type && offerTypeNames[locale][type]],
    [names.group, group],
    [names.district, district],
    [names.startsBy, startsBy],
    [names.hours, hours === null ? null : String(hours)],
    [names.extent, extent && extentNames[locale][extent]],
    [names.page, page > 1 ? String(page) : null],
  ];
  const said = values.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return new URLSearchParams(said).toString();
}

/**
 * The address of the offers that fit a filter; of their feed or of the page that saves the search
 * where that is asked.
 *
 * @example offersAddress("en", "chemnitz", { ...NO_OFFER_FILTER, type: "rooms" }) // "/en/chemnitz/offers?type=rooms"
 */
export function offersAddress(
  locale: Locale,
  region: string,
  filter: OfferFilter,
  {
    page = 1,
    folder = "/[region]/offers",
  }: {
    page?: number;
    folder?: Extract<
      Folder,
      "/[region]/offers" | "/[region]/offers/feed.xml" | "/[region]/offers/save"
    >;
  } = {},
): string {
  const query = offerQuery(locale, filter, page);
  const address = addressOf(locale, folder, { region });
  return query === "" ? address : `${address}?${query}`;
}
