import { z } from "zod";
import { districtLevelSchema } from "@/lib/regions/district-level";

/** A region of this portal. */
export const regionRowSchema = z
  .object({
    slug: z.string().meta({ description: "Name in addresses." }),
    name: z.string(),
    mapLevel: districtLevelSchema.meta({ description: "The districts that maps show." }),
    districtCount: z.int(),
    href: z.string().meta({ description: "Where the region tells its data." }),
  })
  .meta({ description: "A region of this portal." });
