import { z } from "zod";
import { LARGEST_PAGE } from "./page-cursor";
import { parameterProblem, type ParameterProblem } from "./problem";

interface ParameterMeaning {
  description: string;
  /** What may stand there, for whoever got it wrong. */
  allowed: readonly string[];
  example?: string | number;
}

/** A parameter of an address with its meaning, for checks and for the description alike. */
export function parameter<Schema extends z.ZodType>(
  schema: Schema,
  { description, allowed, example }: ParameterMeaning,
): Schema {
  return schema.meta({
    description,
    "x-allowed": allowed,
    ...(example === undefined ? {} : { example }),
  });
}

/** The parameters of every list that comes in pages. */
export const pagingParameters = {
  limit: parameter(z.coerce.number().int().min(1).max(LARGEST_PAGE).default(LARGEST_PAGE), {
    description: "Rows in one answer.",
    allowed: [`a whole number from 1 to ${LARGEST_PAGE}`],
  }),
  cursor: parameter(z.string().min(1).max(2000).optional(), {
    description: "Where the page begins, as the Link header of the page before gives it.",
    allowed: ["what the Link header or “page.next” of the page before gives"],
  }),
};

function allowedBy(schema: z.ZodType | undefined): string[] {
  const allowed = schema?.meta()?.["x-allowed"];
  return z.array(z.string()).safeParse(allowed).data ?? [];
}

/**
 * Reads the parameters behind the question mark of an address.
 *
 * @throws OpenDataProblem (400) that names every parameter which is unknown, doubled or out of range
 * @example parseQuery(z.object({ year: z.coerce.number() }), new URLSearchParams("year=2030")) // { year: 2030 }
 */
export function parseQuery<Schema extends z.ZodObject>(
  schema: Schema,
  search: URLSearchParams,
): z.infer<Schema> {
  const shape: Readonly<Record<string, z.ZodType | undefined>> = schema.shape;
  const names = [...new Set(search.keys())];
  const errors: ParameterProblem[] = [];
  for (const name of names) {
    if (!Object.hasOwn(shape, name))
      errors.push({
        parameter: name,
        detail: "There is no such parameter here.",
        allowed: Object.keys(shape),
      });
    else if (search.getAll(name).length > 1)
      errors.push({
        parameter: name,
        detail: "This parameter may be given once only.",
        allowed: allowedBy(shape[name]),
      });
  }
  const parsed = schema.safeParse(
    Object.fromEntries(names.map((name) => [name, search.get(name)])),
  );
  const wrong = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
  for (const name of wrong)
    errors.push({
      parameter: name,
      detail: search.has(name) ? "This value cannot be used." : "This parameter is needed.",
      allowed: allowedBy(shape[name]),
    });
  if (errors.length > 0 || !parsed.success) throw parameterProblem(errors);
  return parsed.data;
}
