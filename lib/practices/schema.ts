import { z } from "zod";
import type { PlaceAnswer } from "@/lib/localities/named-place";
import type { Source } from "@/lib/regions/schema";
import { type AcceptanceCheck } from "./acceptance";
import { accessibilitySchema, type AccessibilityFact } from "./accessibility";
import type { LocalMoment } from "./local-moment";
import type { HoursOfDay, OpeningHours } from "./opening-hours";
import type { Understanding } from "./search/understanding";

/** Results on one page, and results that are counted and can be leafed through. */
export const PAGE_SIZE = 20;
export const MOST_COUNTED = 1000;

/** Radii that the form offers, in km. */
export const RADII = [1, 2, 5, 10, 25, 50] as const;
export const USUAL_RADIUS = 5;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const language = z.string().regex(/^[a-z]{2,3}$/);

/** What every search of places has; all parts are filters except `text`. */
const searchFields = {
  text: z.string().default(""),
  /** Slug of a district; its parts are included. */
  district: slug.nullable().default(null),
  accessibility: z.array(accessibilitySchema).default([]),
  /** A NamedPlace key, what somebody typed, or "latitude,longitude". */
  near: z.string().nullable().default(null),
  km: z.number().min(0.1).max(100).default(USUAL_RADIUS),
  openNow: z.boolean().default(false),
  page: z
    .int()
    .min(1)
    .max(MOST_COUNTED / PAGE_SIZE)
    .default(1),
};

export const practiceSearchSchema = z.object({
  ...searchFields,
  /** Slugs of specialty groups, any of which has to be there. */
  groups: z.array(slug).default([]),
  /** Only practices that are known to take new patients. */
  newPatients: z.boolean().default(false),
  /** ISO 639 codes, all of which have to be spoken. */
  languages: z.array(language).default([]),
});
export type PracticeSearch = z.output<typeof practiceSearchSchema>;

export const facilityKindSchema = z.enum([
  "pharmacy",
  "hospital",
  "clinic",
  "nursing_home",
  "care_service",
  "on_call_practice",
]);
export type FacilityKind = z.infer<typeof facilityKindSchema>;

export const facilitySearchSchema = z.object({
  ...searchFields,
  kinds: z.array(facilityKindSchema).default([]),
  /** Only places that reported at least one free place. */
  freePlaces: z.boolean().default(false),
});
export type FacilitySearch = z.output<typeof facilitySearchSchema>;

/** What cards and pages of all places show. */
interface PlaceCard {
  slug: string;
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  district: { slug: string; name: string } | null;
  longitude: number;
  latitude: number;
  /** Beeline to the place the search names; null without one. */
  distanceKm: number | null;
  services: string[];
  accessibility: AccessibilityFact[];
  phone: string | null;
  /** Null when the hours are not known. */
  today: HoursOfDay | null;
  isOpenNow: boolean | null;
  /** When it opens next; null when it is open, or does not open soon. */
  opensNext: LocalMoment | null;
  byAppointment: boolean;
  /** Whether what stands here is invented. */
  demo: boolean;
}

export interface PracticeCard extends PlaceCard {
  /** Slugs of the groups that work there today. */
  groups: string[];
  /** Null when nobody knows, or when the last check is older than 90 days. */
  acceptance: AcceptanceCheck | null;
  /** ISO 639 codes. */
  languages: string[];
}

export interface FacilityCard extends PlaceCard {
  kind: FacilityKind;
  beds: number | null;
  freePlaces: number | null;
  /** ISO day for which the free places were reported. */
  freeAsOf: string | null;
}

interface PlaceDetail {
  website: string | null;
  /** How to get there, in words. */
  arrival: string | null;
  hours: OpeningHours | null;
  /** Today and the six days after it; empty when the hours are not known. */
  week: HoursOfDay[];
  source: Source;
}

/** A fact that an owner or the staff confirmed, youngest first. */
export interface ConfirmedFact {
  field: string;
  /** ISO day. */
  statedOn: string;
  statedBy: "owner" | "staff";
}

export interface PracticeDetail extends PracticeCard, PlaceDetail {
  key: string;
  /** When the last answer about new patients was given, also if it is too old to count. */
  acceptanceCheckedOn: string | null;
  confirmed: ConfirmedFact[];
}

export interface FacilityDetail extends FacilityCard, PlaceDetail {
  key: string;
}

/** An address that something had and lost. */
export interface GoneAddress {
  /** What was there. */
  name: string;
  /** Where it is now; null when it is gone. */
  targetSlug: string | null;
  reason: string | null;
  /** ISO day. */
  since: string;
}

export type Found<Thing> =
  { kind: "found"; thing: Thing } | { kind: "gone"; gone: GoneAddress } | { kind: "unknown" };

/** A search's answer; `cards` are never more than PAGE_SIZE. */
export interface SearchAnswer<Card> {
  cards: Card[];
  /** At most MOST_COUNTED; `isMore` says that there are more. */
  total: number;
  isMore: boolean;
  page: number;
  pages: number;
  /** How the words were taken, so that the page can say it. */
  understanding: Understanding;
  /** Words that nothing has and what was searched instead. */
  corrected: { from: string; to: string[] }[];
  /** What became of the place that was named; null when none was. */
  place: PlaceAnswer | null;
}

export type PracticeAnswer = SearchAnswer<PracticeCard>;
export type FacilityAnswer = SearchAnswer<FacilityCard>;
