import { z } from "zod";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { measure } from "../measure";

/** What a practice offers in one group. */
export const practiceGroupSchema = z
  .object({
    group: z.string(),
    doctors: measure(z.int(), "doctors", "Seats that count on the day of the answer."),
    fte: measure(
      z.number(),
      "full-time equivalents",
      "Sum of the planning weights of the seats that count on the day of the answer.",
    ),
  })
  .meta({ description: "What a practice offers in one group." });

/** A practice with its groups; nothing about single doctors. */
export const practiceRowSchema = z
  .object({
    key: z.string(),
    name: z.string().nullable(),
    street: z.string().nullable(),
    postcode: z.string().nullable(),
    city: z.string().nullable(),
    longitude: measure(z.number(), "degrees", "WGS 84."),
    latitude: measure(z.number(), "degrees", "WGS 84."),
    districtLevel: districtLevelSchema.nullable(),
    districtKey: z.string().nullable().meta({ description: "The smallest district around it." }),
    districtSlug: z.string().nullable(),
    groups: z.array(practiceGroupSchema),
    sourceId: z.int(),
  })
  .meta({ description: "A practice with the groups that work there." });

export type PracticeRow = z.infer<typeof practiceRowSchema>;
