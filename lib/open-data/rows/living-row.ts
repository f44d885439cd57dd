import { z } from "zod";
import { indicatorSchema, type Indicator } from "@/lib/living/indicator";
import { districtLevelSchema } from "@/lib/regions/district-level";

/** What each indicator counts, as answers word it. */
export const LIVING_UNITS: Readonly<Record<Indicator, string>> = {
  childcare_places: "places in day care per 100 children below 6",
  primary_schools: "schools",
  secondary_schools: "schools",
  on_call_duties: "duties of one doctor a year",
  rent: "euro per m² a month, without heating",
  building_land: "euro per m²",
  jobs: "employees by place of work per 1000 residents",
  unemployment: "percent",
  green_space: "m² of public green per resident",
};

/** A figure on living in a district. */
export const livingRowSchema = z
  .object({
    level: districtLevelSchema,
    districtKey: z.string(),
    districtSlug: z.string(),
    districtName: z.string(),
    indicator: indicatorSchema,
    value: z.number().meta({ description: "As published, in the “unit” of its row." }),
    unit: z.enum(Object.values(LIVING_UNITS)),
    asOf: z.string().meta({ description: "ISO day." }),
    estimate: z.boolean().meta({ description: "True where its source calls it an estimate." }),
    sourceId: z.int(),
  })
  .meta({ description: "A figure on living in a district; what is unknown has no row." });

export type LivingRow = z.infer<typeof livingRowSchema>;
