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
