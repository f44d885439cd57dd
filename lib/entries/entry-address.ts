import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { AddressedKind } from "./entry";

/** Where each kind of thing has its pages, by which parameter, and which page lists them. */
const FOLDERS: Readonly<Record<AddressedKind, { page: Folder; parameter?: string; list: Folder }>> =
  {
    theme: { page: "/[region]/themes/[theme]", parameter: "theme", list: "/[region]/themes" },
    partner: {
      page: "/[region]/network/partners/[partner]",
      parameter: "partner",
      list: "/[region]/network/partners",
    },
    working_group: {
      page: "/[region]/network/groups/[group]",
      parameter: "group",
      list: "/[region]/network/groups",
    },
    initiative: {
      page: "/[region]/network/initiatives/[initiative]",
      parameter: "initiative",
      list: "/[region]/network/initiatives",
    },
    news: { page: "/[region]/news/[article]", parameter: "article", list: "/[region]/news" },
    statement: {
      page: "/[region]/statements/[statement]",
      parameter: "statement",
      list: "/[region]/news",
    },
    page: { page: "/[region]/pages/[page]", parameter: "page", list: "/[region]" },
    job: { page: "/[region]/jobs/[job]", parameter: "job", list: "/[region]/jobs" },
    location_profile: { page: "/[region]/location", list: "/[region]/location" },
    home_page: { page: "/[region]", list: "/[region]" },
    offer: { page: "/[region]/offers/[offer]", parameter: "offer", list: "/[region]/offers" },
    aid: { page: "/[region]/aid/[aid]", parameter: "aid", list: "/[region]/aid" },
    training_station: {
      page: "/[region]/training/[station]",
      parameter: "station",
      list: "/[region]/training",
    },
    event: { page: "/[region]/events/[event]", parameter: "event", list: "/[region]/events" },
    district: {
      page: "/[region]/districts/[district]",
      parameter: "district",
      list: "/[region]/districts",
    },
    practice: {
      page: "/[region]/practices/[practice]",
      parameter: "practice",
      list: "/[region]/practices",
    },
    care_place: {
      page: "/[region]/facilities/[facility]",
      parameter: "facility",
      list: "/[region]/facilities",
    },
    problem: {
      page: "/[region]/network/problems/[problem]",
      parameter: "problem",
      list: "/[region]/network/problems",
    },
  };

/** The folder of a thing's page with its parameters, e.g. for canonical addresses. */
export function entryFolder(
  region: string,
  kind: AddressedKind,
  slug: string,
): { folder: Folder; parameters: Record<Locale, Record<string, string>> } {
  const { page, parameter } = FOLDERS[kind];
  const parameters = parameter === undefined ? { region } : { region, [parameter]: slug };
  return { folder: page, parameters: { de: parameters, en: parameters } };
}

/**
 * The address of an entry, a district, a place of care or a problem.
 *
 * @example entryAddress("de", "chemnitz", "partner", "cwe") // "/chemnitz/netzwerk/partner/cwe"
 */
export function entryAddress(
  locale: Locale,
  region: string,
  kind: AddressedKind,
  slug: string,
): string {
  const { folder, parameters } = entryFolder(region, kind, slug);
  return addressOf(locale, folder, parameters[locale]);
}

/**
 * The address of the page that lists a kind of thing.
 *
 * @example listAddress("en", "chemnitz", "job") // "/en/chemnitz/jobs"
 */
export function listAddress(locale: Locale, region: string, kind: AddressedKind): string {
  return addressOf(locale, FOLDERS[kind].list, { region });
}
