import { z } from "zod";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { reservedSlugs } from "@/lib/i18n/routing";
import type { Navigation } from "./navigation/navigation";
import { districtLevelSchema, SURROUNDING_LEVEL } from "./district-level";

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and hyphens");

export const accents = ["teal", "plum", "moss", "brick", "ocean"] as const;

export const contactOfficeSchema = z.object({
  office: z.string().trim().min(1),
  department: z.string().trim().min(1),
  phone: z.string().trim().nullable(),
  website: z.url({ protocol: /^https?$/ }).nullable(),
});

/** ISO 3166-2 codes of the federal states; their public holidays close practices. */
export const stateSchema = z.enum([
  "DE-BW",
  "DE-BY",
  "DE-BE",
  "DE-BB",
  "DE-HB",
  "DE-HH",
  "DE-HE",
  "DE-MV",
  "DE-NI",
  "DE-NW",
  "DE-RP",
  "DE-SL",
  "DE-SN",
  "DE-ST",
  "DE-SH",
  "DE-TH",
]);

export const newRegionSchema = z.object({
  slug: slugSchema.refine((slug) => !reservedSlugs.includes(slug), {
    error: `these are taken by the portal itself: ${reservedSlugs.join(", ")}`,
  }),
  name: z.string().trim().min(1),
  mapLevel: districtLevelSchema.exclude([SURROUNDING_LEVEL]),
  districtType: z.number().int().min(1).max(6).nullable(),
  state: stateSchema.nullable().default(null),
  accent: z.enum(accents).default("teal"),
  /** Where enquiries go is known to the portal alone; without it a stored address stays. */
  contact: contactOfficeSchema.extend({ mail: z.email().exactOptional() }).nullable().default(null),
});

export type NewRegion = z.infer<typeof newRegionSchema>;
export type ContactOffice = z.infer<typeof contactOfficeSchema>;

/** What of an office is to change; what is left out stays. */
export const contactChangeSchema = contactOfficeSchema.extend({ mail: z.email() }).partial();

export type ContactChange = z.input<typeof contactChangeSchema>;

export interface RegionSummary {
  id: number;
  slug: string;
  name: string;
  mapLevel: z.infer<typeof districtLevelSchema>;
  accent: string;
  districtCount: number;
}

export interface Source {
  id: number;
  /** The version of the data set that brought it. */
  versionId: number | null;
  /** What that version holds. */
  kind: DatasetKind | null;
  publisher: string;
  title: string;
  licence: string;
  url: string;
  /** ISO day. */
  asOf: string;
  demo: boolean;
  note: string | null;
}

export interface Region extends RegionSummary {
  id: number;
  districtType: number | null;
  contact: ContactOffice | null;
  sources: Source[];
  /** Those of figures and places, without those of texts such as news and partners. */
  figureSources: Source[];
  /** Texts that every page leads to, such as who is behind the portal. */
  pages: { slug: string; title: LocalisedText }[];
  /** What every page leads to, where the region says so. */
  navigation: Navigation;
  /** Whether any figure of the region is invented. */
  demo: boolean;
}

export interface DistrictName {
  key: string;
  slug: string;
  name: string;
  areaKm2: number;
  /** Name of the district one level up, e.g. the Bezirksregion. */
  parentName: string | null;
  /** Key of the largest district around it, e.g. the Bezirk. */
  outerKey: string | null;
}

export interface AgeBand {
  ageFrom: number;
  ageBelow: number;
  people: number;
}

/** People of a district by age on the youngest counted day. */
export interface AgeStructure {
  year: number;
  bands: AgeBand[];
}

/** People on 31 December of a year. */
export interface PeopleInYear {
  year: number;
  projected: boolean;
  people: number;
}

export interface PracticeEntry {
  key: string;
  slug: string;
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  groupSlugs: string[];
}
