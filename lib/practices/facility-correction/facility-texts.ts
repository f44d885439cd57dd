import { z } from "zod";
import { cleanText } from "@/lib/forms/typed-values";
import type { CarePlacePayload } from "@/lib/datasets/record-payload";
import { accessibilityText } from "../correction/practice-texts";
import { openingHoursText } from "../opening-hours-text";
import type { FacilityKind } from "../schema";

/** What staff can put right about a place of care that is no practice, in the order of the form. */
export const facilityTextNames = [
  "name",
  "street",
  "postcode",
  "city",
  "latitude",
  "longitude",
  "beds",
  "freePlaces",
  "freeAsOf",
  "services",
  "openingHours",
  "phone",
  "website",
  "accessibility",
  "arrival",
] as const;

export type FacilityTextName = (typeof facilityTextNames)[number];

export const facilityTextsSchema = z.record(z.enum(facilityTextNames), z.string().max(20_000));

export type FacilityTexts = z.infer<typeof facilityTextsSchema>;

/** Kinds of places that have beds or places to live. */
const WITH_BEDS: readonly FacilityKind[] = ["hospital", "clinic", "nursing_home"];

/** Kinds of places that can take somebody in. */
const WITH_FREE_PLACES: readonly FacilityKind[] = ["nursing_home", "care_service"];

/**
 * Whether a place of a kind is asked for something.
 *
 * @example isAskedOf("pharmacy", "beds") // false
 */
export function isAskedOf(kind: FacilityKind, name: FacilityTextName): boolean {
  if (name === "beds") return WITH_BEDS.includes(kind);
  return (name !== "freePlaces" && name !== "freeAsOf") || WITH_FREE_PLACES.includes(kind);
}

/**
 * What a version says of a place as the texts of a form; empty for what is not known. Facts of
 * accessibility are joined by commas.
 *
 * @example facilityTexts({ ...payload, freePlaces: 3, phone: null }) // { …, freePlaces: "3", phone: "" }
 */
export function facilityTexts(payload: CarePlacePayload): FacilityTexts {
  const text = (value: string | number | null | undefined) => cleanText(String(value ?? "")).trim();
  const { hours, services = [], accessibility = [] } = payload;
  return {
    name: text(payload.name),
    street: text(payload.street),
    postcode: text(payload.postcode),
    city: text(payload.city),
    latitude: text(payload.latitude),
    longitude: text(payload.longitude),
    beds: text(payload.beds),
    freePlaces: text(payload.freePlaces),
    freeAsOf: text(payload.freeAsOf),
    services: text(services.join("\n")),
    openingHours: hours ? openingHoursText(hours) : "",
    phone: text(payload.phone),
    website: text(payload.website),
    accessibility: accessibilityText(accessibility),
    arrival: text(payload.arrival),
  };
}
