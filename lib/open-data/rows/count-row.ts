import { z } from "zod";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { measure } from "../measure";

/** Doctors of a group in a district, where no addresses are published. */
export const countRowSchema = z
  .object({
    level: districtLevelSchema,
    districtKey: z.string(),
    districtSlug: z.string(),
    districtName: z.string(),
    group: z.string(),
    asOf: z.string().meta({ description: "ISO day." }),
    doctors: measure(z.int().nullable(), "doctors", "As published."),
    fte: measure(z.number().nullable(), "full-time equivalents", "As published."),
    sourceId: z.int(),
  })
  .meta({ description: "Doctors of a group in a district, where no addresses are published." });

export type CountRow = z.infer<typeof countRowSchema>;
