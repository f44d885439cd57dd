import "server-only";
import { db, type Transaction } from "@/lib/db";
import type { Circumstances } from "@/lib/forms/answer-form";
import { once } from "@/lib/forms/once";
import { Refusal } from "@/lib/forms/refusal";
import { requestKey } from "@/lib/forms/request-key";
import { countSender } from "@/lib/forms/sender-limit";
import { addressOf } from "@/lib/i18n/address";
import { enqueueMails } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { newToken, tokenHash } from "./owner-token";
import { problemSlug } from "./problem-slug";
import { takesInterest } from "./problem-state";
import type { NewInterest, NewProblem } from "./schema";

type Sending = Pick<Circumstances, "sender" | "locale" | "now">;

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

async function regionOf(tx: Transaction, slug: string) {
  const region = await tx.region.findUnique({
    where: { slug },
    select: { id: true, contact: { select: { mail: true } } },
  });
  if (!region) throw new Refusal("outdated");
  return { id: region.id, officeMail: region.contact?.mail ?? null };
}

async function freeSlug(tx: Transaction, regionId: number, title: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('problem-slug', ${regionId}))`;
  const others = await tx.problem.findMany({ where: { regionId }, select: { slug: true } });
  return problemSlug(title, new Set(others.map(({ slug }) => slug)));
}

/**
 * Takes a problem as a draft that nobody reads until its mail address is confirmed.
 *
 * @returns the ISO day after which an unconfirmed draft is removed
 */
export async function createProblem(
  { region: regionSlug, mail, hidden, ...input }: NewProblem,
  { sender, locale, now }: Sending,
): Promise<{ deleteAfter: string }> {
  const today = portalDay(now);
  const key = requestKey("problem", { regionSlug, mail, hidden, ...input }, today);
  const find = async (tx: Transaction) => {
    const where = { requestKey: key };
    const known = await tx.problem.findUnique({ where, select: { createdAt: true } });
    return known && { deleteAfter: deletionDay("unconfirmedProblem", portalDay(known.createdAt)) };
  };
  return once(db(), key, find, async (tx) => {
    const region = await regionOf(tx, regionSlug);
    await countSender(tx, sender);
    const themes = await tx.entry.findMany({
      where: { regionId: region.id, kind: "theme", slug: { in: input.themes } },
      select: { slug: true },
    });
    const slug = await freeSlug(tx, region.id, input.title);
    const token = newToken();
    const deleteAfter = deletionDay("unconfirmedProblem", today);
    const { id } = await tx.problem.create({
      data: {
        ...{ ...input, regionId: region.id, slug, locale, ownerHidden: hidden, contactMail: mail },
        ...{ themes: themes.map((theme) => theme.slug), requestKey: key },
        ...{ tokenSha256: tokenHash(token), createdAt: now, deleteAfter: new Date(deleteAfter) },
        changes: { create: { after: "draft", at: now, madeBy: "owner" } },
      },
      select: { id: true },
    });
    const path = addressOf(locale, "/[region]/network/problems/confirm/[token]", {
      ...{ region: regionSlug, token },
    });
    await enqueueMails(tx, [
      {
        ...{ key: `problem:${id}:confirm`, regionId: region.id, recipient: mail, locale },
        ...{ template: "problem-confirm", values: { title: input.title, path, deleteAfter } },
        deleteAfter,
      },
    ]);
    return { deleteAfter };
  });
}

/**
 * Takes a partner's wish to work on a problem that is open.
 *
 * @returns the ISO day after which it is removed
 */
export async function createInterest(
  input: NewInterest,
  { sender, locale, now }: Sending,
): Promise<{ deleteAfter: string }> {
  const today = portalDay(now);
  const key = requestKey("interest", input, today);
  const find = async (tx: Transaction) => {
    const where = { requestKey: key };
    const known = await tx.problemInterest.findUnique({ where, select: { deleteAfter: true } });
    return known && { deleteAfter: isoDay(known.deleteAfter) };
  };
  return once(db(), key, find, async (tx) => {
    const region = await regionOf(tx, input.region);
    // Held until the end, so that the problem is not given away meanwhile.
    const [problem] = await tx.$queryRaw<{ id: number; title: string; state: "open" }[]>`
      SELECT id, title, state::text AS state FROM problem
      WHERE region_id = ${region.id} AND slug = ${input.problem} FOR SHARE`;
    if (!problem || !takesInterest(problem.state)) throw new Refusal("outdated");
    await countSender(tx, sender);
    const deleteAfter = deletionDay("interest", today);
    const { organisation, message, mail } = input;
    const { id } = await tx.problemInterest.create({
      data: {
        ...{ problemId: problem.id, organisation, message, contactMail: mail, requestKey: key },
        ...{ createdAt: now, deleteAfter: new Date(deleteAfter) },
      },
      select: { id: true },
    });
    const values = { title: problem.title, problem: input.problem, organisation };
    const common = { regionId: region.id, values, deleteAfter: deletionDay("mail", today) };
    const receipt = {
      ...{ ...common, key: `interest:${id}:receipt`, template: "interest-receipt" },
      ...{ recipient: mail, locale },
    };
    const notice = (recipient: string) => ({
      ...{ ...common, key: `interest:${id}:notice`, template: "interest-notice" },
      ...{ recipient, locale: "de" as const },
    });
    const { officeMail } = region;
    await enqueueMails(tx, officeMail === null ? [receipt] : [receipt, notice(officeMail)]);
    return { deleteAfter };
  });
}
