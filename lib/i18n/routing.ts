import { defineRouting } from "next-intl/routing";

/**
 * The routing table: folder path → the address people see. Links, rewrites, canonical addresses
 * and the sitemap all come from here.
 */
export const routing = defineRouting({
  locales: ["de", "en"],
  defaultLocale: "de",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
  pathnames: {
    "/": "/",
    "/[region]": "/[region]",
    "/[region]/coverage": { de: "/[region]/versorgung", en: "/[region]/coverage" },
    "/[region]/coverage/[group]": {
      de: "/[region]/versorgung/[group]",
      en: "/[region]/coverage/[group]",
    },
    "/[region]/coverage/[group]/map.json": {
      de: "/[region]/versorgung/[group]/map.json",
      en: "/[region]/coverage/[group]/map.json",
    },
    "/[region]/coverage/[group]/[view]": {
      de: "/[region]/versorgung/[group]/[view]",
      en: "/[region]/coverage/[group]/[view]",
    },
    "/[region]/coverage/[group]/[view]/map.json": {
      de: "/[region]/versorgung/[group]/[view]/map.json",
      en: "/[region]/coverage/[group]/[view]/map.json",
    },
    "/[region]/coverage/[group]/[view]/scenario.json": {
      de: "/[region]/versorgung/[group]/[view]/scenario.json",
      en: "/[region]/coverage/[group]/[view]/scenario.json",
    },
    "/[region]/districts": { de: "/[region]/stadtteile", en: "/[region]/districts" },
    "/[region]/districts/[district]": {
      de: "/[region]/stadtteile/[district]",
      en: "/[region]/districts/[district]",
    },
    "/[region]/data": { de: "/[region]/daten", en: "/[region]/data" },
    "/[region]/compare": { de: "/[region]/vergleich", en: "/[region]/compare" },
    "/[region]/compare.csv": { de: "/[region]/vergleich.csv", en: "/[region]/compare.csv" },
    "/[region]/compare.png": { de: "/[region]/vergleich.png", en: "/[region]/compare.png" },
    "/[region]/method": { de: "/[region]/methodik", en: "/[region]/method" },
    "/[region]/practices": { de: "/[region]/praxen", en: "/[region]/practices" },
    "/[region]/practices/[practice]": {
      de: "/[region]/praxen/[practice]",
      en: "/[region]/practices/[practice]",
    },
    "/[region]/practices/[practice]/report": {
      de: "/[region]/praxen/[practice]/fehler-melden",
      en: "/[region]/practices/[practice]/report",
    },
    "/[region]/practices/reports/[token]": {
      de: "/[region]/praxen/meldungen/[token]",
      en: "/[region]/practices/reports/[token]",
    },
    "/[region]/facilities": { de: "/[region]/einrichtungen", en: "/[region]/facilities" },
    "/[region]/facilities/[facility]": {
      de: "/[region]/einrichtungen/[facility]",
      en: "/[region]/facilities/[facility]",
    },
    "/[region]/sitemap/[page]": "/[region]/sitemap/[page]",
    "/[region]/borders.json": { de: "/[region]/grenzen.json", en: "/[region]/borders.json" },
    "/[region]/contact": { de: "/[region]/kontakt", en: "/[region]/contact" },
    "/[region]/network/problems": {
      de: "/[region]/netzwerk/probleme",
      en: "/[region]/network/problems",
    },
    "/[region]/network/problems/new": {
      de: "/[region]/netzwerk/probleme/neu",
      en: "/[region]/network/problems/new",
    },
    "/[region]/network/problems/confirm/[token]": {
      de: "/[region]/netzwerk/probleme/bestaetigen/[token]",
      en: "/[region]/network/problems/confirm/[token]",
    },
    "/[region]/network/problems/[problem]": {
      de: "/[region]/netzwerk/probleme/[problem]",
      en: "/[region]/network/problems/[problem]",
    },
    "/[region]/network/problems/[problem]/interest": {
      de: "/[region]/netzwerk/probleme/[problem]/interesse",
      en: "/[region]/network/problems/[problem]/interest",
    },
    "/[region]/network": { de: "/[region]/netzwerk", en: "/[region]/network" },
    "/[region]/network/partners": {
      de: "/[region]/netzwerk/partner",
      en: "/[region]/network/partners",
    },
    "/[region]/network/partners/[partner]": {
      de: "/[region]/netzwerk/partner/[partner]",
      en: "/[region]/network/partners/[partner]",
    },
    "/[region]/network/groups/[group]": {
      de: "/[region]/netzwerk/arbeitsgruppen/[group]",
      en: "/[region]/network/groups/[group]",
    },
    "/[region]/network/initiatives/[initiative]": {
      de: "/[region]/netzwerk/initiativen/[initiative]",
      en: "/[region]/network/initiatives/[initiative]",
    },
    "/[region]/themes": { de: "/[region]/themen", en: "/[region]/themes" },
    "/[region]/themes/[theme]": { de: "/[region]/themen/[theme]", en: "/[region]/themes/[theme]" },
    "/[region]/themes/[theme]/feed.xml": {
      de: "/[region]/themen/[theme]/feed.xml",
      en: "/[region]/themes/[theme]/feed.xml",
    },
    "/[region]/news": { de: "/[region]/aktuelles", en: "/[region]/news" },
    "/[region]/news/feed.xml": {
      de: "/[region]/aktuelles/feed.xml",
      en: "/[region]/news/feed.xml",
    },
    "/[region]/news/page/[number]": {
      de: "/[region]/aktuelles/seite/[number]",
      en: "/[region]/news/page/[number]",
    },
    "/[region]/news/theme/[theme]": {
      de: "/[region]/aktuelles/thema/[theme]",
      en: "/[region]/news/theme/[theme]",
    },
    "/[region]/news/theme/[theme]/page/[number]": {
      de: "/[region]/aktuelles/thema/[theme]/seite/[number]",
      en: "/[region]/news/theme/[theme]/page/[number]",
    },
    "/[region]/news/[article]": {
      de: "/[region]/aktuelles/[article]",
      en: "/[region]/news/[article]",
    },
    "/[region]/statements/[statement]": {
      de: "/[region]/stellungnahmen/[statement]",
      en: "/[region]/statements/[statement]",
    },
    "/[region]/pages/[page]": { de: "/[region]/seiten/[page]", en: "/[region]/pages/[page]" },
    "/[region]/jobs": { de: "/[region]/arbeit", en: "/[region]/jobs" },
    "/[region]/jobs/choice/[profession]/[form]/[district]": {
      de: "/[region]/arbeit/auswahl/[profession]/[form]/[district]",
      en: "/[region]/jobs/choice/[profession]/[form]/[district]",
    },
    "/[region]/jobs/choice/[profession]/[form]/[district]/page/[number]": {
      de: "/[region]/arbeit/auswahl/[profession]/[form]/[district]/seite/[number]",
      en: "/[region]/jobs/choice/[profession]/[form]/[district]/page/[number]",
    },
    "/[region]/jobs/[job]": { de: "/[region]/arbeit/[job]", en: "/[region]/jobs/[job]" },
    "/[region]/location": { de: "/[region]/standort", en: "/[region]/location" },
    "/[region]/gone/[kind]/[slug]": {
      de: "/[region]/entfallen/[kind]/[slug]",
      en: "/[region]/gone/[kind]/[slug]",
    },
    "/[region]/missing": { de: "/[region]/nicht-gefunden", en: "/[region]/missing" },
    "/[region]/social.png": "/[region]/social.png",
    "/embed/[region]/[group]": "/embed/[region]/[group]",
    "/embed/[region]/[group]/[view]": "/embed/[region]/[group]/[view]",
    "/sitemap": "/sitemap.xml",
    "/robots": "/robots.txt",
  },
});

export type Locale = (typeof routing.locales)[number];

/** First path segments that the portal itself uses, so no region can have them as its slug. */
export const reservedSlugs = [
  "de",
  "en",
  "api",
  "embed",
  "redaktion",
  "staff",
  "sitemap",
  "robots",
  "unavailable",
];
