import { z } from "zod";
import { fieldSchema, fieldsOf } from "./measure";
import type { RowPage } from "./page-cursor";
import { sourceSchema, type SourceEntry } from "./source-entry";

/** Where the rows of an answer stand in their list. */
export const pageSchema = z
  .object({
    limit: z.int(),
    total: z.int().meta({ description: "Rows of all pages together." }),
    next: z.string().nullable().meta({ description: "Address of the next page." }),
  })
  .meta({ description: "Where the rows of an answer stand in their list." });

/** What every list says beside its rows. */
export const listFrame = {
  fields: z
    .record(z.string(), fieldSchema)
    .meta({ description: "What the figures of a row mean, by name." }),
  sources: z.array(sourceSchema),
  page: pageSchema,
};

/** The body of a list of rows. */
export function listSchema<Row extends z.ZodObject>(row: Row) {
  return z.object({ data: z.array(row), ...listFrame });
}

/** What an answer says beside its rows. */
export function pageFrame<Row>(
  schema: z.ZodObject,
  { limit, total }: RowPage<Row>,
  sources: SourceEntry[],
  next: string | null,
): z.infer<z.ZodObject<typeof listFrame>> {
  return { fields: fieldsOf(schema), sources, page: { limit, total, next } };
}
