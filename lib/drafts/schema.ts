import { z } from "zod";
import { entryKindSchema } from "@/lib/entries/entry-kind";

/** More than any entry says in one column. */
const LONGEST_CELL = 200_000;

/** Which item of which region, as forms send it. */
export const itemSchema = z.object({
  region: z.string().min(1).max(100),
  kind: entryKindSchema,
  key: z.string().min(1).max(200),
});

export type ItemInput = z.output<typeof itemSchema>;

/** More fields than any form of an entry has. */
const MOST_FIELDS = 2000;

const cell = z.string().max(LONGEST_CELL, "tooLong");

/** The last value of a field, read by a schema. */
const last = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (values: unknown) => (Array.isArray(values) ? (values as unknown[]).at(-1) : undefined),
    schema,
  );

const count = z.coerce.number().int().min(0).catch(0);

/** What can be done with what was typed. */
export const editSteps = ["save", "review", "publish"] as const;
export type EditStep = (typeof editSteps)[number];

/** The form of an item: every field with all its values, besides those that say what it is about. */
export const editSchema = z
  .looseObject({
    region: last(itemSchema.shape.region),
    kind: last(itemSchema.shape.kind),
    key: last(itemSchema.shape.key),
    /** Number of the saving that the form showed; 0 where there was no draft. */
    revision: last(count),
    /** The version that the form showed where there was no draft; 0 for something new. */
    version: last(count),
    /** Number of the saving by others that the person was told of; against it, theirs stands. */
    seen: last(count),
    /** No column of an entry has the name of one of these fields. */
    doing: last(z.enum(editSteps).default("save")),
    /** Day and time by clocks in Germany; empty for now. */
    publishOn: z.array(z.string()).default([]),
  })
  .catchall(z.array(cell))
  .refine((fields) => Object.keys(fields).length <= MOST_FIELDS);

export type Edit = z.output<typeof editSchema>;

/** What can be done with an item besides writing. */
export const itemSteps = ["discard", "bin", "unschedule"] as const;

export const itemStepSchema = itemSchema.extend({ step: z.enum(itemSteps) });

/** A version of an item that is to be a draft again. */
export const versionSchema = itemSchema.extend({ id: z.coerce.number().int().positive() });

/** What can be done with several items of a kind at once. */
export const bulkSteps = ["publish", "review", "bin"] as const;

export const bulkSchema = z.object({
  region: itemSchema.shape.region,
  kind: itemSchema.shape.kind,
  step: z.enum(bulkSteps),
  keys: z.array(itemSchema.shape.key).min(1, "noneChosen").max(100),
});
