import { z } from "zod";

const blankAsMissing = (value: unknown) => (value === "" ? undefined : value);

const SENDER = /^(?:[^<>\r\n]*<[^<>@\s,;]+@[^<>@\s,;]+>|[^<>@\s,;]+@[^<>@\s,;]+)$/;
const NEEDS_SENDER =
  "set it to the sender of all mails, e.g. Praxisnah <noreply@example.org>, as SMTP_URL is set";

const variables = z.object({
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
  PORTAL_SECRET: z
    .string({ error: "set it to at least 32 random characters, the same for all processes" })
    .min(32, "set it to at least 32 random characters, the same for all processes"),
  PORT: z.coerce.number().int().default(3000),
  TILE_URL: z.preprocess(
    blankAsMissing,
    z
      .string()
      .regex(/^https?:\/\/.*\{z\}.*\{x\}.*\{y\}/, "set it to an address with {z}, {x} and {y}")
      .optional(),
  ),
  TILE_ATTRIBUTION: z.string().default(""),
  SMTP_URL: z.preprocess(
    blankAsMissing,
    z
      .url({
        protocol: /^smtps?$/,
        error: "set it to a mail server such as smtps://user:password@mail.example.org",
      })
      .optional(),
  ),
  MAIL_FROM: z.preprocess(blankAsMissing, z.string().regex(SENDER, NEEDS_SENDER).optional()),
  OIDC_ISSUER: z.preprocess(
    blankAsMissing,
    z
      .url({
        protocol: /^https?$/,
        error: "set it to the issuer of the sign-in service, e.g. https://login.example.org",
      })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
  ),
  OIDC_CLIENT_ID: z.preprocess(blankAsMissing, z.string().optional()),
  OIDC_CLIENT_SECRET: z.preprocess(blankAsMissing, z.string().optional()),
  OIDC_NAME: z.preprocess(blankAsMissing, z.string().default("OpenID Connect")),
  DATA_DIR: z.preprocess(blankAsMissing, z.string().default(".data")),
});

const schema = variables
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ["MAIL_FROM"],
    error: NEEDS_SENDER,
  })
  .refine(({ OIDC_ISSUER, OIDC_CLIENT_ID }) => !OIDC_ISSUER || OIDC_CLIENT_ID, {
    path: ["OIDC_CLIENT_ID"],
    error: "set it to the name of the portal at the sign-in service, as OIDC_ISSUER is set",
  })
  .refine(({ OIDC_ISSUER, OIDC_CLIENT_SECRET }) => !OIDC_ISSUER || OIDC_CLIENT_SECRET, {
    path: ["OIDC_CLIENT_SECRET"],
    error: "set it to the portal's secret at the sign-in service, as OIDC_ISSUER is set",
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
