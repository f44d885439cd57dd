import { z } from "zod";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { DatasetProblem } from "../problem";
import { datasetKindSchema } from "../dataset-kind";
import { FIRST_YEAR, LAST_YEAR } from "../values/year-value";

/** The longest name of a profile, in characters. */
export const LONGEST_PROFILE_NAME = 80;

/** How a kind of file is read, kept by name so that next year's file takes one command. */
export const mappingProfileSchema = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_PROFILE_NAME),
  kind: datasetKindSchema,
  /** The sheet, object or table of the file. */
  layer: z.string().min(1).optional(),
  encoding: z.string().min(1).optional(),
  delimiter: z.string().length(1).optional(),
  /** As `--decimal`: "comma", "point", "COLUMN=comma". */
  decimal: z.array(z.string().min(1)).default([]),
  ages: z.enum(["last", "below"]).optional(),
  /** As `--map`: "RAUMID=key", "E_E{from}_{below}=people". */
  map: z.array(z.string().min(3)).default([]),
  set: z.record(z.string().min(1), z.string()).default({}),
  /** As `--where`: "bez=11". */
  where: z.array(z.string().min(2)).default([]),
  level: districtLevelSchema.optional(),
  parentLevel: districtLevelSchema.optional(),
  year: z.int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  projected: z.boolean().default(false),
  crs: z.string().min(1).optional(),
  /** The columns of the file that it was made for, in their order. */
  columns: z.array(z.string()).default([]),
});

export type MappingProfile = z.output<typeof mappingProfileSchema>;

/** The profile as a file to keep or to hand on. */
export function profileJson(profile: MappingProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/**
 * Reads a profile that `profileJson` wrote.
 *
 * @throws DatasetProblem unreadableProfile, with the place that is wrong
 */
export function parseProfile(json: string, file: string): MappingProfile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new DatasetProblem("unreadableProfile", { file, place: "JSON" });
  }
  const parsed = mappingProfileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys : [];
  const place = [...(issue?.path ?? []), ...keys].join(".");
  throw new DatasetProblem("unreadableProfile", { file, place: place === "" ? "{}" : place });
}
