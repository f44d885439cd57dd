import { z } from "zod";
import { seenTexts } from "@/lib/forms/seen-texts";
import { slugSchema } from "@/lib/regions/schema";
import { accessibilityText } from "../correction/practice-texts";
import { facilityTextNames, facilityTextsSchema, type FacilityTextName } from "./facility-texts";
import { typedFacility, type FacilityChange } from "./typed-facility";

/** Lists of `facilityCorrectionSchema`. */
export const facilityCorrectionLists = ["accessibility"] as const;

const typedText = z
  .string()
  .max(10_000, "tooLong")
  .transform((text) => text.trim())
  .optional();

const typedTexts = {
  ...(Object.fromEntries(facilityTextNames.map((name) => [name, typedText])) as Record<
    FacilityTextName,
    typeof typedText
  >),
  accessibility: z.array(z.string().max(60)).max(60).default([]).transform(accessibilityText),
};

/**
 * What staff put right about a place of care: `seen` is what the form showed at first, and only what
 * differs from it is read. Messages of its issues are keys of the messages `form.error.*`.
 */
export const facilityCorrectionSchema = z
  .object({
    ...{ region: slugSchema, facility: slugSchema.max(300), seen: seenTexts(facilityTextsSchema) },
    ...typedTexts,
  })
  .transform(({ region, facility, seen, ...sent }, context) => {
    const typed = { ...seen };
    const changes: Partial<Record<FacilityTextName, FacilityChange>> = {};
    for (const name of facilityTextNames) {
      const text = sent[name];
      if (text === undefined || text === seen[name]) continue;
      const reading = typedFacility(name, text);
      if ("fault" in reading)
        context.addIssue({ code: "custom", path: [name], message: reading.fault });
      else {
        typed[name] = reading.text;
        changes[name] = reading.change;
      }
    }
    return { region, facility, seen, typed, changes };
  });
