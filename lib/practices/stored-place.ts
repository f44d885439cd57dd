import { Prisma } from "@/prisma/generated/client";
import { knownAcceptance, type Acceptance } from "./acceptance";
import { accessibilitySchema, type AccessibilityFact } from "./accessibility";
import { hoursNow, storedHours } from "./card";
import type { FacilityCard, FacilityKind, PracticeCard } from "./schema";
import type { Setting } from "./search-setting";

/** What queries read of any place, by `placeColumns`. */
export interface StoredPlace {
  slug: string;
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  longitude: number;
  latitude: number;
  districtSlug: string | null;
  districtName: string | null;
  distanceKm: number | null;
  services: string[];
  accessibility: string[];
  phone: string | null;
  hours: unknown;
  demo: boolean;
}

export const placeColumns = Prisma.sql`place.slug, place.name, place.street, place.postcode, place.city, place.longitude,
  place.latitude, district.slug AS "districtSlug", district.name AS "districtName", place.services,
  place.accessibility, place.phone, place.hours, source.demo`;

/** What they read of a practice besides, on a day. */
export const practiceColumns = (
  on: string,
) => Prisma.sql`place.languages, place.acceptance::text AS acceptance,
  place.acceptance_checked_on::text AS "checkedOn",
  ARRAY(SELECT DISTINCT seat.group_slug FROM seat WHERE seat.practice_id = place.id
    AND (seat.valid_from IS NULL OR seat.valid_from <= ${on}::date)
    AND (seat.valid_to IS NULL OR seat.valid_to > ${on}::date) ORDER BY 1) AS groups`;

/** What they read of another place besides. */
export const facilityColumns = Prisma.sql`place.kind::text AS kind, place.beds, place.free_places AS "freePlaces",
  place.free_as_of::text AS "freeAsOf"`;

export interface StoredPractice {
  languages: string[];
  acceptance: Acceptance | null;
  checkedOn: string | null;
  groups: string[];
}

export interface StoredFacility {
  kind: FacilityKind;
  beds: number | null;
  freePlaces: number | null;
  freeAsOf: string | null;
}

function isFact(text: string): text is AccessibilityFact {
  return accessibilitySchema.safeParse(text).success;
}

function placeCard(row: StoredPlace, { moment, isHoliday }: Setting) {
  const { districtSlug, districtName, hours, accessibility, ...place } = row;
  return {
    ...place,
    accessibility: accessibility.filter(isFact),
    district:
      districtSlug === null || districtName === null
        ? null
        : { slug: districtSlug, name: districtName },
    ...hoursNow(storedHours(hours), moment, isHoliday),
  };
}

/** A practice as a card shows it. */
export function practiceCard(row: StoredPlace & StoredPractice, setting: Setting): PracticeCard {
  const { checkedOn, acceptance, ...rest } = row;
  return {
    ...placeCard(rest, setting),
    ...{ groups: row.groups, languages: row.languages },
    acceptance: knownAcceptance({ acceptance, checkedOn }, setting.moment.day),
  };
}

/** Another place as a card shows it. */
export function facilityCard(row: StoredPlace & StoredFacility, setting: Setting): FacilityCard {
  const { kind, beds, freePlaces, freeAsOf } = row;
  return { ...placeCard(row, setting), kind, beds, freePlaces, freeAsOf };
}
