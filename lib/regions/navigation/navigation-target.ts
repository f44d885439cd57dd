import type { Folder } from "@/lib/i18n/address";

/** Where the head and the foot of a region's pages can lead besides its pages of text. */
export const navigationFolders = {
  coverage: "/[region]/coverage",
  practices: "/[region]/practices",
  facilities: "/[region]/facilities",
  events: "/[region]/events",
  network: "/[region]/network",
  problems: "/[region]/network/problems",
  news: "/[region]/news",
  districts: "/[region]/districts",
  compare: "/[region]/compare",
  themes: "/[region]/themes",
  location: "/[region]/location",
  jobs: "/[region]/jobs",
  settle: "/[region]/settle",
  offers: "/[region]/offers",
  aid: "/[region]/aid",
  training: "/[region]/training",
  arrival: "/[region]/arrival",
  "plain-language": "/[region]/plain-language",
  shortlist: "/[region]/shortlist",
  living: "/[region]/living",
  method: "/[region]/method",
  data: "/[region]/data",
  contact: "/[region]/contact",
} as const satisfies Readonly<Record<string, Folder>>;

export type NavigationSection = keyof typeof navigationFolders;

/** A section, or a page of text. */
export const navigationTargets = [
  ...(Object.keys(navigationFolders) as NavigationSection[]),
  "page",
] as const;

/** What the head of every page leads to unless the region says otherwise. */
export const HEAD_SECTIONS: readonly NavigationSection[] = [
  ...(["coverage", "practices", "settle", "events", "network", "news", "districts"] as const),
];

/** What the foot of every page leads to, before all pages of text, unless the region says otherwise. */
export const FOOT_SECTIONS: readonly NavigationSection[] = [
  ...(["compare", "themes", "location", "jobs", "offers", "training", "plain-language"] as const),
];
