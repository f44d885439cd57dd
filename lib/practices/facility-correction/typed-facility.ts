import { z } from "zod";
import type { CarePlacePayload } from "@/lib/datasets/record-payload";
import { readStatement } from "../practice-statement";
import { proposedValue, UNREAD } from "../reports/schema";
import { facilityTexts, type FacilityTextName } from "./facility-texts";

/** What a version says of a place, or that it says nothing of it. */
export type FacilityChange = { [Name in keyof CarePlacePayload]?: CarePlacePayload[Name] | null };

type Reading = { change: FacilityChange; text: string } | { fault: string };

/** More beds than any place has. */
const MOST_BEDS = 100_000;

const amount = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.number().max(MOST_BEDS));

/** Degrees within Germany, also with a decimal comma. */
const degrees = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,2}(?:[.,]\d{1,15})?$/)
    .transform((text) => Number(text.replace(",", ".")))
    .pipe(z.number().min(least).max(most));

/** Those read here, each with what is said where it cannot be read. */
const PLAIN = {
  name: [z.string().max(300), "tooLong"],
  street: [z.string().max(300), "tooLong"],
  postcode: [z.string().regex(/^\d{5}$/), "postcodeInvalid"],
  city: [z.string().max(200), "tooLong"],
  latitude: [degrees(47, 55.2), "degreesInvalid"],
  longitude: [degrees(5.5, 15.2), "degreesInvalid"],
  beds: [amount, "amountInvalid"],
  freePlaces: [amount, "amountInvalid"],
  freeAsOf: [z.iso.date(), "dayInvalid"],
} as const satisfies Partial<Record<FacilityTextName, readonly [z.ZodType, string]>>;

const NEEDED: ReadonlySet<FacilityTextName> = new Set(["name", "latitude", "longitude"]);

const isPlain = (name: FacilityTextName): name is keyof typeof PLAIN => name in PLAIN;

/** A place of which nothing is known. */
const NOTHING: CarePlacePayload = {
  ...{ name: null, street: null, postcode: null, city: null, longitude: 0, latitude: 0 },
  ...{ beds: null, freePlaces: null, freeAsOf: null, phone: null, website: null },
};

/** A change with the text by which a form shows it. */
function told(name: FacilityTextName, change: FacilityChange): Reading {
  return { change, text: facilityTexts(changedPayload(NOTHING, change))[name] };
}

/**
 * Reads a text of a place's form as a change of what a version says, with the text by which the form
 * shows that; or tells the key of the message that says what is wrong.
 *
 * @example typedFacility("postcode", "9111") // { fault: "postcodeInvalid" }
 * @example typedFacility("latitude", "50,8") // { change: { latitude: 50.8 }, text: "50.8" }
 */
export function typedFacility(name: FacilityTextName, text: string): Reading {
  if (text === "" && NEEDED.has(name)) return { fault: "missing" };
  const field = name === "openingHours" ? "hours" : name;
  if (text === "") return { change: { [field]: null }, text: "" };
  if (isPlain(name)) {
    const [schema, fault] = PLAIN[name];
    const read = schema.safeParse(text);
    return read.success ? told(name, { [name]: read.data }) : { fault };
  }
  const stated = field as Exclude<typeof field, keyof typeof PLAIN | "openingHours">;
  const facts = name === "accessibility" ? text.split(",") : [];
  const value = readStatement(stated, proposedValue(stated, text, facts));
  return value === undefined
    ? { fault: UNREAD[stated] ?? "invalid" }
    : told(name, { [stated]: value });
}

/** Facts that a version leaves out where there is none. */
const LEFT_OUT: ReadonlySet<string> = new Set(["services", "accessibility", "hours", "arrival"]);

/**
 * What a version says of a place after a change.
 *
 * @example changedPayload({ ...payload, arrival: "Bus 31" }, { arrival: null }) // without `arrival`
 */
export function changedPayload(
  payload: CarePlacePayload,
  change: FacilityChange,
): CarePlacePayload {
  const facts = Object.entries({ ...payload, ...change }).filter(
    ([name, value]) => value !== null || !LEFT_OUT.has(name),
  );
  // Each value is one that its reader gave, or was stored before.
  return Object.fromEntries(facts) as unknown as CarePlacePayload;
}
