import { z } from "zod";
import { careLevelSchema, denominatorSchema } from "@/lib/coverage/schema";
import { featureCollectionSchema, surfaceSchema } from "../feature-collection";
import { coverageSourceRoles } from "../open-data-content";
import { listFrame } from "../row-list";
import { sourceSchema } from "../source-entry";
import { coverageFiguresSchema } from "./coverage-figures";
import { coverageMethodSchema } from "./coverage-method";
import { missingReasonSchema } from "./missing-reason";

/** A source with what it brought to the figures. */
const coverageSourceSchema = sourceSchema.extend({ role: z.enum(coverageSourceRoles) });

/** Figures with the reason where the degree is missing. */
const toldFigures = { ...coverageFiguresSchema.shape, missingBecause: missingReasonSchema };

/** A district with its figures. */
export const coverageRowSchema = z
  .object({
    key: z.string(),
    slug: z.string(),
    name: z.string(),
    ...toldFigures,
  })
  .meta({ description: "A district with its figures of coverage." });

export type CoverageRow = z.infer<typeof coverageRowSchema>;

const coverageFrame = {
  group: z.object({
    slug: z.string(),
    nameGerman: z.string(),
    nameEnglish: z.string(),
    careLevel: careLevelSchema,
    denominator: denominatorSchema,
  }),
  view: z.string(),
  year: z.int().nullable().meta({ description: "Year of an outlook; null for views of today." }),
  method: coverageMethodSchema,
  ...listFrame,
  sources: z.array(coverageSourceSchema),
  region: z.object({ slug: z.string(), name: z.string(), ...toldFigures }),
};

/** The coverage of a region and its districts in one group under one view. */
export const coverageAnswerSchema = z
  .object({ ...coverageFrame, districts: z.array(coverageRowSchema) })
  .meta({ description: "Coverage of a region and its districts in one group under one view." });

/** The same as GeoJSON, the districts as features. */
export const coverageFeaturesSchema = featureCollectionSchema(
  coverageRowSchema,
  surfaceSchema,
  coverageFrame,
);

export type CoverageAnswer = z.infer<typeof coverageAnswerSchema>;
