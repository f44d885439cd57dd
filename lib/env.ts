import { z } from "zod";

const blankAsMissing = (value: unknown) => (value === "" ? undefined : value);

const schema = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error:
        "set it to a PostgreSQL address such as postgresql://user:password@host:5432/praxisnah",
    })
    .describe("PostgreSQL 15 or newer"),
  SITE_URL: z.preprocess(
    blankAsMissing,
    z
      .url({
        protocol: /^https?$/,
        error: "set it to the public address, e.g. https://example.org",
      })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
  ),
  PORT: z.coerce.number().int().default(3000),
  TILE_URL: z.preprocess(
    blankAsMissing,
    z
      .string()
      .regex(/^https?:\/\/.*\{z\}.*\{x\}.*\{y\}/, "set it to an address with {z}, {x} and {y}")
      .optional(),
  ),
  TILE_ATTRIBUTION: z.string().default(""),
});

export type Environment = z.infer<typeof schema>;

let environment: Environment | undefined;

/** The validated environment; throws one message that names every variable to set. */
export function env(): Environment {
  if (environment) return environment;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is incomplete:\n${lines.join("\n")}`);
  }
  environment = parsed.data;
  return environment;
}

/** The address under which people reach the portal, without a trailing slash. */
export function siteUrl(): string {
  const { SITE_URL, PORT } = env();
  return SITE_URL ?? `http://localhost:${PORT}`;
}
