import { z } from "zod";
import { DATASET_OF_ENTRY, type EntryDataset } from "@/lib/entries/entry-kind";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { sourceSchema } from "./schema";

/** How a file is opened and where its rows lie. */
const opening = {
  layer: z.string().min(1).optional(),
  encoding: z.string().min(1).optional(),
  delimiter: z.string().length(1).optional(),
  /** "comma" or "point" for every column that leaves it open, "COLUMN=comma" for one. */
  decimal: z.array(z.string()).default([]),
  map: z.array(z.string()).default([]),
  set: z.record(z.string(), z.string()).default({}),
  where: z.array(z.string()).default([]),
  /** Name of a saved profile that says how the file is read. */
  profile: z.string().min(1).optional(),
  /** "OLD=NEW" for a column of the profile that is called otherwise now. */
  rename: z.array(z.string()).default([]),
};

/** How rows of a file find their districts. */
const joining = {
  level: districtLevelSchema.optional(),
  /** Labels of the file and the district key each stands for, kept with the region. */
  alias: z.record(z.string(), z.string()).default({}),
  crosswalk: z.string().min(1).optional(),
};

const placing = {
  /** EPSG code of the coordinates, e.g. "EPSG:25833". */
  crs: z
    .string()
    .regex(/^(EPSG:)?\d{4,6}$/i)
    .optional(),
  /** Whether latitude or northing comes first; not said: told from the coordinates. */
  swapAxes: z.boolean().optional(),
};

const file = { file: z.string().min(1), source: sourceSchema };

/**
 * One data file, how it is read and where it belongs; the same on the command line, in a manifest
 * and in a saved profile.
 */
export const importRequestSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("boundaries"),
    ...file,
    ...opening,
    ...placing,
    level: districtLevelSchema.optional(),
    parentLevel: districtLevelSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal("population"),
    ...file,
    ...opening,
    ...joining,
    year: z.number().int().min(1900).max(2100).optional(),
    /** Whether "0-3" includes the last age; not said: told from the other ages. */
    ages: z.enum(["last", "below"]).optional(),
    projected: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal("practices"), ...file, ...opening, ...placing }),
  z.strictObject({ kind: z.literal("counts"), ...file, ...opening, ...joining }),
  z.strictObject({
    kind: z.literal("figures"),
    ...file,
    ...opening,
    planningArea: z.object({ key: z.string().min(1), name: z.string().min(1) }),
  }),
  z.strictObject({ kind: z.literal("places"), ...file, ...opening, ...placing }),
  z.strictObject({
    kind: z.literal("aliases"),
    ...file,
    ...opening,
    level: districtLevelSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal("crosswalk"),
    ...file,
    ...opening,
    name: z.string().min(1),
    level: districtLevelSchema.optional(),
  }),
  z.strictObject({ kind: z.literal("localities"), ...file, ...opening, ...placing }),
  z.strictObject({ kind: z.literal("living_conditions"), ...file, ...opening, ...joining }),
  z.strictObject({
    kind: z.enum(Object.values(DATASET_OF_ENTRY)),
    ...file,
    ...opening,
  }),
]);

export type ImportRequest = z.output<typeof importRequestSchema>;
export type ImportRequestInput = z.input<typeof importRequestSchema>;
export type RequestOf<Kind extends ImportRequest["kind"]> = Extract<ImportRequest, { kind: Kind }>;

/** How a file of entries is read; one shape for all their kinds. */
export type EntryRequest = RequestOf<EntryDataset>;

/** What a person may want of an import besides reading the file. */
export interface ImportOptions {
  dryRun?: boolean;
  skipInvalid?: boolean;
  replaceDemo?: boolean;
  removeMissing?: boolean;
  publishAt?: Date | undefined;
  /** Name under which to save how the file was read. */
  saveProfile?: string | undefined;
  submittedBy: string;
  /** Hears of every row that is read; a file may be read more than once. */
  onRow?: (() => void) | undefined;
}
