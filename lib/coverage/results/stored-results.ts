import { z } from "zod";
import type { PeopleOfYear, RegionOutlookInput } from "../outlook/outlook-input";
import type { DegreeRange, OutlookFigures } from "../outlook/outlook-result";

/** What is within reach of a region's districts in one group, as it is stored. */
export const reachResultSchema = z.object({
  minutes: z.number(),
  sigma: z.number(),
  speed: z.number(),
  detour: z.number(),
  spacing: z.number(),
  /** Whether people or practices around the region counted. */
  hasSurroundings: z.boolean(),
  /** Full-time equivalents that nobody lives near enough to use. */
  unusedFte: z.number(),
  /** Full-time equivalents per head by district key; null where nothing is within reach. */
  districts: z.record(z.string(), z.number().nullable()),
});
export type ReachResult = z.infer<typeof reachResultSchema>;

const peopleSchema = z
  .array(z.object({ year: z.number(), groups: z.record(z.string(), z.number()) }))
  .readonly() satisfies z.ZodType<readonly PeopleOfYear[]>;

const figuresSchema = z.object({
  year: z.number(),
  heads: z.number().nullable(),
  fte: z.number().nullable(),
  people: z.number().nullable(),
  requiredPlain: z.number().nullable(),
  requiredWeighted: z.number().nullable(),
  degreePlain: z.number().nullable(),
  degreeWeighted: z.number().nullable(),
}) satisfies z.ZodType<OutlookFigures>;

const rangeSchema = z.object({
  year: z.number(),
  low: z.number().nullable(),
  base: z.number().nullable(),
  high: z.number().nullable(),
}) satisfies z.ZodType<DegreeRange>;

const inputSchema = z.object({
  baseYear: z.number(),
  doctors: z
    .array(
      z.object({
        ageFrom: z.number(),
        ageBelow: z.number(),
        heads: z.number(),
        fte: z.number(),
      }),
    )
    .readonly()
    .nullable(),
  unknownAge: z.object({ heads: z.number(), fte: z.number() }),
  people: peopleSchema,
  residentsPerDoctor: z.number().nullable(),
  needWeights: z.record(z.string(), z.number()).nullable(),
}) satisfies z.ZodType<RegionOutlookInput>;

/** The outlook of a group in one district. */
export const outlookDistrictSchema = z.object({
  fte: z.number().nullable(),
  /** The district's own share of doctors aged 60 and older; null where it may not be told. */
  olderShare: z.number().nullable(),
  people: peopleSchema,
  isOlderShareRegional: z.boolean(),
  isGrowthRegional: z.boolean(),
  plain: z.array(rangeSchema),
  weighted: z.array(rangeSchema),
});
export type OutlookDistrict = z.infer<typeof outlookDistrictSchema>;

/** The outlook of a group in a region and its districts, as it is stored; nothing in it is secret. */
export const outlookResultSchema = z.object({
  /** Last year of an imported projection of people, and of our own that follows it. */
  importedUntil: z.number().nullable(),
  ownUntil: z.number().nullable(),
  /** What may be told of the ages of the region's doctors. */
  ages: z.object({
    bands: z
      .array(
        z.object({
          ageFrom: z.number().nullable(),
          ageBelow: z.number().nullable(),
          heads: z.number(),
        }),
      )
      .nullable(),
    unknownHeads: z.number(),
    olderShare: z.number().nullable(),
  }),
  input: inputSchema,
  /** Every year from the base year on, in the three named scenarios. */
  band: z.object({
    low: z.array(figuresSchema),
    base: z.array(figuresSchema),
    high: z.array(figuresSchema),
  }),
  districts: z.record(z.string(), outlookDistrictSchema),
});
export type OutlookResult = z.infer<typeof outlookResultSchema>;
