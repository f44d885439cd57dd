import type { OfferType } from "@/lib/entries/kinds/offer";
import type { Locale } from "@/lib/i18n/routing";

/** How the addresses of a language name the parts of a filter of offers. */
export const offerFilterNames = {
  de: {
    type: "art",
    group: "gruppe",
    district: "gebiet",
    startsBy: "beginn",
    hours: "stunden",
    extent: "umfang",
    page: "seite",
  },
  en: {
    type: "type",
    group: "group",
    district: "area",
    startsBy: "start",
    hours: "hours",
    extent: "extent",
    page: "page",
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type OfferFilterPart = keyof (typeof offerFilterNames)[Locale];

/** How the addresses of a language name a sort of offer. */
export const offerTypeNames: Readonly<Record<Locale, Readonly<Record<OfferType, string>>>> = {
  de: {
    takeover: "uebernahme",
    employment: "anstellung",
    mvz: "mvz",
    shared_practice: "gemeinschaftspraxis",
    training_post: "weiterbildung",
    rooms: "raeume",
  },
  en: {
    takeover: "takeover",
    employment: "employment",
    mvz: "mvz",
    shared_practice: "shared-practice",
    training_post: "training",
    rooms: "rooms",
  },
};

/** How the addresses of a language name whether a whole seat or a part of one is looked for. */
export const extentNames = {
  de: { full: "voll", part: "teil" },
  en: { full: "full", part: "part" },
} as const satisfies Record<Locale, Record<string, string>>;
