import type { Locale } from "@/lib/i18n/routing";
import type { FacilityKind } from "../schema";

/** How the addresses of a language name the parts of a search. */
export const searchNames = {
  de: {
    text: "suche",
    group: "gruppe",
    kind: "art",
    district: "gebiet",
    newPatients: "neue-patienten",
    freePlaces: "freie-plaetze",
    language: "sprache",
    accessibility: "zugang",
    near: "ort",
    km: "umkreis",
    openNow: "offen",
    page: "seite",
  },
  en: {
    text: "search",
    group: "group",
    kind: "kind",
    district: "area",
    newPatients: "new-patients",
    freePlaces: "free-places",
    language: "language",
    accessibility: "access",
    near: "near",
    km: "within",
    openNow: "open",
    page: "page",
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type SearchPart = keyof (typeof searchNames)[Locale];

/** What a part that is only asked for or not says when it is. */
export const YES = { de: "ja", en: "yes" } as const;

/** How the addresses of a language name a kind of place. */
export const kindNames: Record<Locale, Record<FacilityKind, string>> = {
  de: {
    pharmacy: "apotheke",
    hospital: "krankenhaus",
    clinic: "klinik",
    nursing_home: "pflegeheim",
    care_service: "pflegedienst",
    on_call_practice: "bereitschaftspraxis",
  },
  en: {
    pharmacy: "pharmacy",
    hospital: "hospital",
    clinic: "clinic",
    nursing_home: "nursing-home",
    care_service: "care-service",
    on_call_practice: "on-call-practice",
  },
};
