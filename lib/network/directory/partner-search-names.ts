import type { Sector } from "@/lib/entries/kinds/partner";
import type { Locale } from "@/lib/i18n/routing";

/** How the addresses of a language name the parts of a search for partners. */
export const partnerSearchNames = {
  de: {
    text: "suche",
    sector: "bereich",
    theme: "thema",
    district: "gebiet",
    page: "seite",
  },
  en: {
    text: "search",
    sector: "sector",
    theme: "theme",
    district: "area",
    page: "page",
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type PartnerSearchPart = keyof (typeof partnerSearchNames)[Locale];

/** How the addresses of a language name a sector. */
export const sectorNames: Readonly<Record<Locale, Readonly<Record<Sector, string>>>> = {
  de: {
    administration: "verwaltung",
    association: "verband",
    care: "pflege",
    clinic: "klinik",
    education: "bildung",
    health_insurance: "krankenkasse",
    housing: "wohnen",
    industry: "wirtschaft",
    medical_practice: "praxis",
    research: "forschung",
    self_help: "selbsthilfe",
    therapy: "therapie",
  },
  en: {
    administration: "administration",
    association: "association",
    care: "care",
    clinic: "clinic",
    education: "education",
    health_insurance: "health-insurance",
    housing: "housing",
    industry: "industry",
    medical_practice: "practice",
    research: "research",
    self_help: "self-help",
    therapy: "therapy",
  },
};
