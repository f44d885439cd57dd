import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { enquirySchema } from "@/lib/enquiries/schema";
import { confirmSignUp } from "@/lib/events/sign-ups/link-mutations";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { linkToken } from "@/lib/links/link-token";
import { requestMyData } from "@/lib/my-data/mutations";
import { findMyData } from "@/lib/my-data/queries";
import { createInterest, createProblem } from "@/lib/network/mutations";
import { newInterestSchema, newProblemSchema } from "@/lib/network/schema";
import { linkOf } from "./sign-up-links";
import { signUpForm } from "./small-event";

export const now = new Date("2026-11-22T12:00:00Z");
export const sending = { sender: null, locale: "de" as const, now };

/** Somebody signs up for an event of the region "a" and confirms. */
export async function join(person: string, event: string): Promise<void> {
  await createSignUp(signUpForm("a", event, person), sending);
  await confirmSignUp("confirm_sign_up", await linkOf(person, "confirm_sign_up"), now);
}

/** Somebody asks the office of the region "a". */
export async function ask(person: string): Promise<string> {
  const form = { region: "a", kind: "general", name: person, mail: `${person}@example.org` };
  const message = `Eine Frage von ${person}.`;
  return (await createEnquiry(enquirySchema.parse({ ...form, message }), sending)).caseNumber;
}

/** Somebody describes a problem; returns its slug. */
export async function describeProblem(person: string, more: object = {}): Promise<string> {
  const form = newProblemSchema.parse({
    ...{ region: "a", title: `Problem von ${person}`, summary: "Kurz gesagt ist es schwer." },
    ...{
      description: "Ausführlich gesagt ist es so schwer, dass man Hilfe braucht.",
      organisation: `Haus ${person}`,
    },
    ...{ mail: `${person}@example.org`, ...more },
  });
  await createProblem(form, sending);
  const { slug } = await db().problem.findFirstOrThrow({
    orderBy: { id: "desc" },
    select: { slug: true },
  });
  return slug;
}

/** Somebody wants to work on an open problem. */
export async function declareInterest(person: string, problem: string): Promise<void> {
  const form = newInterestSchema.parse({
    ...{ region: "a", problem, organisation: `Institut ${person}`, mail: `${person}@example.org` },
    message: "Wir möchten gern mitarbeiten.",
  });
  await createInterest(form, sending);
}

/** Asks for what is kept of a mail address; returns the secret of the link that was sent. */
export async function askForLink(person: string, at = now): Promise<string> {
  await requestMyData({ mail: `${person}@example.org` }, { ...sending, now: at });
  const link = await db().mailLink.findFirstOrThrow({
    where: { purpose: "my_data" },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return linkToken(link.id, env().PORTAL_SECRET);
}

export function find(token: string, at = now) {
  return findMyData(token, { locale: "de", yes: "ja" }, at);
}

/** What is kept of the address of a link. */
export async function read(token: string) {
  const found = await find(token);
  if (found.is !== "found") throw new Error(`The link is ${found.is}.`);
  return found.data;
}

/** All rows of all tables in which a text stands somewhere, by table. */
export async function tracesOf(text: string): Promise<Record<string, number>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
    FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'graphile_worker')`;
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const query = `SELECT count(*)::int AS count FROM ${name} AS row WHERE to_jsonb(row)::text ILIKE $1`;
    const [row] = await db().$queryRawUnsafe<{ count: number }[]>(query, `%${text}%`);
    if (row && row.count > 0) found[name.replace("public.", "")] = row.count;
  }
  return found;
}
