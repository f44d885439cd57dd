import { z } from "zod";
import { careLevelSchema, denominatorSchema } from "@/lib/coverage/schema";

/** One of the 22 groups of the planning directive. */
export const groupRowSchema = z
  .object({
    slug: z.string().meta({ description: "What the parameter “group” takes." }),
    nameGerman: z.string(),
    nameEnglish: z.string(),
    careLevel: careLevelSchema.meta({ description: "§ 11 to § 14 of the planning directive." }),
    denominator: denominatorSchema.meta({ description: "Whom the residents per doctor count." }),
    ratedByDistrict: z.boolean().meta({
      description: "False: planned for areas larger than a region, so districts have no degree.",
    }),
  })
  .meta({ description: "One of the 22 groups of the planning directive." });
