import { z } from "zod";

/** What a figure of an answer means. */
export const fieldSchema = z
  .object({ unit: z.string(), description: z.string() })
  .meta({ description: "Unit of a figure and how it comes about." });

export type Field = z.infer<typeof fieldSchema>;

/** A figure with its unit and the way it comes about, which every answer repeats. */
export function measure<Schema extends z.ZodType>(
  schema: Schema,
  unit: string,
  description: string,
): Schema {
  return schema.meta({ description, "x-unit": unit });
}

/**
 * The figures of a row by name; those of rows within it carry both names.
 *
 * @example fieldsOf(z.object({ people: measure(z.int(), "people", "Residents.") }))
 *   // { people: { unit: "people", description: "Residents." } }
 */
export function fieldsOf(row: z.ZodObject, prefix = ""): Record<string, Field> {
  const shape: Readonly<Record<string, z.ZodType>> = row.shape;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject)
        return Object.entries(fieldsOf(schema.element, `${prefix}${name}.`));
      const { "x-unit": unit, description } = schema.meta() ?? {};
      return typeof unit === "string"
        ? [[prefix + name, { unit, description: description ?? "" }] as const]
        : [];
    }),
  );
}
