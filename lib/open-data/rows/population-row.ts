import { z } from "zod";
import { OPEN_AGE, sexSchema } from "@/lib/datasets/schema";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { measure } from "../measure";

/** People of a district in a year, of one sex and age band. */
export const populationRowSchema = z
  .object({
    level: districtLevelSchema,
    districtKey: z.string(),
    districtSlug: z.string(),
    districtName: z.string(),
    year: z.int().meta({ description: "The figure speaks of 31 December of this year." }),
    projected: z.boolean().meta({ description: "False: counted. True: projected by the source." }),
    sex: sexSchema.meta({ description: "“all” stands for everybody together." }),
    ageFrom: z.int(),
    ageBelow: z.int().meta({
      description: `Exclusive; ${OPEN_AGE} stands for an open end, 0 to ${OPEN_AGE} for every age.`,
    }),
    people: measure(
      z.int(),
      "people",
      "Residents on 31 December, as published; districts are not added up.",
    ),
    sourceId: z.int(),
  })
  .meta({ description: "People of a district in a year, of one sex and age band." });

export type PopulationRow = z.infer<typeof populationRowSchema>;
