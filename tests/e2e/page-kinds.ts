import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";

export const LOCALES = ["de", "en"] as const;

export interface PageKind {
  kind: string;
  folder: Folder;
  parameters: Record<Locale, Record<string, string>>;
}

function page(kind: string, folder: Folder, parameters: Record<string, string> = {}): PageKind {
  return { kind, folder, parameters: { de: parameters, en: parameters } };
}

function groupPage(kind: string, region: string, german: string, english: string): PageKind {
  const parameters = { de: { region, group: german }, en: { region, group: english } };
  return { kind, folder: "/[region]/coverage/[group]", parameters };
}

function viewPage(kind: string, view: Record<Locale, string>): PageKind {
  const region = "chemnitz";
  const parameters = {
    de: { region, group: "hausaerzte", view: view.de },
    en: { region, group: "general-practitioners", view: view.en },
  };
  return { kind, folder: "/[region]/coverage/[group]/[view]", parameters };
}

const EVENT = "/[region]/events/[event]";
const PROBLEM = "/[region]/network/problems/[problem]";
const DISTRICT = "/[region]/districts/[district]";

/** One page of every kind that a reader can meet, with figures of either demo region. */
export const PAGE_KINDS: readonly PageKind[] = [
  page("the start page", "/"),
  page("a region", "/[region]", { region: "chemnitz" }),
  page("the coverage overview", "/[region]/coverage", { region: "chemnitz" }),
  groupPage("GP coverage", "chemnitz", "hausaerzte", "general-practitioners"),
  groupPage("coverage of children", "lichtenberg", "kinderaerzte", "paediatricians"),
  groupPage("a group planned for a wide area", "lichtenberg", "radiologen", "radiologists"),
  viewPage("what is within reach", { de: "erreichbar", en: "within-reach" }),
  viewPage("an outlook", { de: "ausblick-2035", en: "outlook-2035" }),
  page("the list of districts", "/[region]/districts", { region: "lichtenberg" }),
  page("a comparison", "/[region]/compare", { region: "chemnitz" }),
  page("the search of practices", "/[region]/practices", { region: "chemnitz" }),
  page("a practice", "/[region]/practices/[practice]", {
    region: "chemnitz",
    practice: "hausarztpraxis-sonnenberg-1",
  }),
  page("the search of other places", "/[region]/facilities", { region: "lichtenberg" }),
  page("a hospital", "/[region]/facilities/[facility]", {
    region: "chemnitz",
    facility: "klinikum-chemnitz",
  }),
  page("the method", "/[region]/method", { region: "chemnitz" }),
  page("the data of a region", "/[region]/data", { region: "chemnitz" }),
  page("the network", "/[region]/network", { region: "chemnitz" }),
  page("the directory of partners", "/[region]/network/partners", { region: "lichtenberg" }),
  page("a partner", "/[region]/network/partners/[partner]", {
    ...{ region: "chemnitz", partner: "klinikum-chemnitz" },
  }),
  page("the working groups", "/[region]/network/groups", { region: "chemnitz" }),
  page("the initiatives", "/[region]/network/initiatives", { region: "lichtenberg" }),
  page("a working group", "/[region]/network/groups/[group]", {
    ...{ region: "chemnitz", group: "hausaerzte-fuer-chemnitz" },
  }),
  page("an initiative", "/[region]/network/initiatives/[initiative]", {
    ...{ region: "chemnitz", initiative: "weiterbildung-aus-einem-guss" },
  }),
  page("the themes", "/[region]/themes", { region: "lichtenberg" }),
  page("a theme", "/[region]/themes/[theme]", {
    ...{ region: "lichtenberg", theme: "krise-und-resilienz" },
  }),
  page("the problem board", "/[region]/network/problems", { region: "chemnitz" }),
  page("the form for a problem", "/[region]/network/problems/new", { region: "lichtenberg" }),
  page("a problem", PROBLEM, { region: "chemnitz", problem: "stuerze-im-heim-frueher-erkennen" }),
  page("the form for an enquiry", "/[region]/contact", { region: "lichtenberg" }),
  page("the list of news", "/[region]/news", { region: "chemnitz" }),
  page("the list of news of a theme", "/[region]/news/theme/[theme]", {
    ...{ region: "lichtenberg", theme: "krise-und-resilienz" },
  }),
  page("a piece of news", "/[region]/news/[article]", {
    ...{ region: "chemnitz", article: "elf-huerden-im-sonnenberg" },
  }),
  page("a statement", "/[region]/statements/[statement]", {
    ...{ region: "lichtenberg", statement: "bezirksbuergermeister-zum-tag-der-pflege" },
  }),
  page("a page of text", "/[region]/pages/[page]", { region: "chemnitz", page: "ohne-hausarzt" }),
  page("the list of jobs", "/[region]/jobs", { region: "lichtenberg" }),
  page("a job", "/[region]/jobs/[job]", { region: "chemnitz", job: "physiotherapie-bethanien" }),
  page("the list of offers", "/[region]/offers", { region: "chemnitz" }),
  page("saving a search of offers", "/[region]/offers/save", { region: "chemnitz" }),
  page("an offer", "/[region]/offers/[offer]", {
    ...{ region: "chemnitz", offer: "hausarztpraxis-sonnenberg" },
  }),
  page("how to settle", "/[region]/settle", { region: "lichtenberg" }),
  page("the order of districts by need", "/[region]/settle/where", { region: "chemnitz" }),
  {
    kind: "the page of a career",
    folder: "/[region]/settle/[career]",
    parameters: {
      de: { region: "chemnitz", career: "pflege" },
      en: { region: "chemnitz", career: "nursing" },
    },
  },
  page("the aid finder", "/[region]/aid", { region: "chemnitz" }),
  page("an aid programme", "/[region]/aid/[aid]", {
    ...{ region: "chemnitz", aid: "saechsisches-hausarztstipendium" },
  }),
  page("the training path", "/[region]/training", { region: "lichtenberg" }),
  page("the rotation planner", "/[region]/training/planner", { region: "chemnitz" }),
  page("a training station", "/[region]/training/[station]", {
    ...{ region: "chemnitz", station: "verbundpraxis-sonnenberg" },
  }),
  page("the guide for arriving", "/[region]/arrival", { region: "chemnitz" }),
  page("the guide in plain language", "/[region]/plain-language", { region: "lichtenberg" }),
  page("a step of a guide", "/[region]/pages/[page]", {
    ...{ region: "lichtenberg", page: "ankommen-approbation" },
  }),
  page("the list of events", "/[region]/events", { region: "chemnitz" }),
  page("past events", "/[region]/events/past", { region: "lichtenberg" }),
  page("a month of events", "/[region]/events/month/[month]", {
    ...{ region: "chemnitz", month: today().slice(0, 7) },
  }),
  page("an event", EVENT, { region: "chemnitz", event: "forum-niederlassung" }),
  page("a series of events", EVENT, { region: "chemnitz", event: "stammtisch-hausaerzte" }),
  page("a date of a series", "/[region]/events/[event]/[date]", {
    ...{ region: "lichtenberg", event: "tag-der-pflege", date: "2020-05-12" },
  }),
  page("the location", "/[region]/location", { region: "chemnitz" }),
  page("a district", DISTRICT, { region: "chemnitz", district: "sonnenberg" }),
];

/** The pages that show figures of a region, so everything but the start page. */
export const REGION_PAGES = PAGE_KINDS.filter(({ folder }) => folder !== "/");

export const MISSING_PAGES: readonly { kind: string; address: string }[] = [
  { kind: "an unknown region", address: "/nirgends" },
  { kind: "an unknown region in English", address: "/en/nowhere" },
  { kind: "an unknown group", address: "/chemnitz/versorgung/zauberer" },
  { kind: "an unknown view", address: "/chemnitz/versorgung/hausaerzte/morgen" },
  { kind: "an unknown district", address: "/chemnitz/stadtteile/nirgendwo" },
  { kind: "an unknown problem", address: "/chemnitz/netzwerk/probleme/nirgends" },
  { kind: "an unknown piece of news", address: "/chemnitz/aktuelles/nirgends" },
  { kind: "a page of news that is not there", address: "/chemnitz/aktuelles/seite/99" },
  { kind: "news of an unknown theme", address: "/chemnitz/aktuelles/thema/zauberei" },
  { kind: "an unknown page of text", address: "/chemnitz/seiten/nirgends" },
  { kind: "an unknown job", address: "/chemnitz/arbeit/nirgends" },
  { kind: "jobs of an unknown profession", address: "/chemnitz/arbeit/auswahl/zauberer/alle/alle" },
  { kind: "an unknown offer", address: "/chemnitz/angebote/nirgends" },
  { kind: "an unknown career", address: "/chemnitz/niederlassen/zauberei" },
  { kind: "an unknown aid programme", address: "/chemnitz/foerderung/nirgends" },
  { kind: "an unknown training station", address: "/en/chemnitz/training/nowhere" },
  { kind: "an unknown event", address: "/chemnitz/veranstaltungen/nirgends" },
  { kind: "no month", address: "/chemnitz/veranstaltungen/monat/2026-13" },
  { kind: "no day", address: "/chemnitz/veranstaltungen/stammtisch-hausaerzte/morgen" },
  { kind: "an unknown practice", address: "/chemnitz/praxen/gibt-es-nicht" },
  { kind: "an unknown place of care", address: "/en/chemnitz/facilities/no-such-place" },
  { kind: "a deep path", address: "/chemnitz/versorgung/hausaerzte/tief/unten" },
  { kind: "a path that no rule knows", address: "/a/b/c/d/e" },
];

export function addressIn(locale: Locale, { folder, parameters }: PageKind): string {
  return addressOf(locale, folder, parameters[locale]);
}

export const CHEMNITZ_GP = addressOf("de", "/[region]/coverage/[group]", {
  region: "chemnitz",
  group: "hausaerzte",
});
