import "server-only";
import { actorNamed } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { extendLinks } from "@/lib/links/mutations";
import { findLink } from "@/lib/links/queries";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import type { Prisma } from "@/prisma/generated/client";
import { ProblemRefusal } from "../problem-refusal";
import {
  canMove,
  isFinished,
  isPartnered,
  isPublic,
  needsResult,
  nextStates,
  type ProblemActor,
  type ProblemState,
} from "../problem-state";

/** A change of a problem's state. */
export interface Move {
  to: ProblemState;
  by: ProblemActor;
  /** The account that makes it, for the record. */
  madeBy: string;
  /** A line that everybody reads beside the day. */
  note?: string | null;
  /** What came out; needed where the state needs it. */
  result?: string | null;
  /** Slugs of the partners that work on it from now on; those before stay where none are given. */
  partners?: readonly string[];
  now: Date;
}

const movedSelect = {
  id: true,
  slug: true,
  state: true,
  locale: true,
  title: true,
  contactMail: true,
  result: true,
  partnersAtWork: true,
  demo: true,
  region: { select: { id: true, slug: true, contact: { select: { mail: true } } } },
} satisfies Prisma.ProblemSelect;

type Moved = Prisma.ProblemGetPayload<{ select: typeof movedSelect }>;

export interface MovedProblem {
  slug: string;
  state: ProblemState;
  /** Cache tags of pages that show it. */
  changed: string[];
}

/** Checks a move, carries it out unless somebody else was faster, and tells who has to know. */
async function carryOut(tx: Transaction, problem: Moved, move: Move): Promise<MovedProblem> {
  const { to, by, madeBy, note = null, now } = move;
  const { state: from, slug } = problem;
  if (!canMove(from, to, by)) {
    const possible = nextStates(from, by).join(", ") || "–";
    throw new ProblemRefusal("impossibleMove", { slug, from, to, possible });
  }
  const result = move.result ?? problem.result;
  if (needsResult(to) && result === null) throw new ProblemRefusal("resultMissing", { slug, to });
  const partnersAtWork = await partnersOf(tx, problem, move);
  const today = portalDay(now);
  const kept = deletionDay(isFinished(to) ? "finishedProblem" : "problem", today);
  const { count } = await tx.problem.updateMany({
    where: { id: problem.id, state: from },
    data: { state: to, result, partnersAtWork, deleteAfter: new Date(kept) },
  });
  if (count === 0) throw new ProblemRefusal("changedMeanwhile", { slug, from });
  await extendLinks(tx, "problem_owner", problem.id, new Date(dayAfter(kept)));
  const change = await tx.problemChange.create({
    data: { problemId: problem.id, before: from, after: to, note, at: now, madeBy },
    select: { id: true },
  });
  await recordChange(
    tx,
    {
      ...{ actor: by === "owner" ? "reader" : actorNamed(madeBy), regionId: problem.region.id },
      ...{ action: "problem.move", subject: `problem:${problem.id}` },
      before: { state: from, partners: problem.partnersAtWork },
      after: { state: to, partners: partnersAtWork },
    },
    now,
  );
  await tellOf(tx, problem, { ...move, note }, change.id, today);
  if (isPublic(from) && !isPublic(to)) await leaveAddress(tx, problem, now);
  const changed = isPublic(from) || isPublic(to) ? [regionTag(problem.region.slug)] : [];
  await announceChange(tx, changed);
  return { slug, state: to, changed };
}

/** Who works on a problem after a move; nobody where partners are sought or nothing is done. */
async function partnersOf(
  tx: Transaction,
  { slug, region, partnersAtWork }: Moved,
  { to, partners = [] }: Move,
): Promise<string[]> {
  if (partners.length === 0) return isPartnered(to) ? partnersAtWork : [];
  if (!isPartnered(to)) throw new ProblemRefusal("partnersNotYet", { slug, to });
  const wanted = [...new Set(partners)];
  const known = await tx.entry.findMany({
    where: { regionId: region.id, kind: "partner", slug: { in: wanted } },
    select: { slug: true },
  });
  const unknown = wanted.find((one) => !known.some((partner) => partner.slug === one));
  if (unknown === undefined) return wanted;
  throw new ProblemRefusal("unknownPartner", { partner: unknown, region: region.slug });
}

/** What everybody could read says at its address that it is gone, also when its data is removed. */
async function leaveAddress(tx: Transaction, problem: Moved, now: Date): Promise<void> {
  const address = { regionId: problem.region.id, kind: "problem", slug: problem.slug };
  const said = { name: problem.title, reason: "taken_back", since: now };
  await tx.formerAddress.upsert({
    where: { regionId_kind_slug: address },
    create: { ...address, ...said },
    update: said,
    select: { slug: true },
  });
}

/** The owner learns what staff did; the office learns what the owner did. */
async function tellOf(
  tx: Transaction,
  { region, title, slug, locale, contactMail }: Moved,
  { to, by, note }: Move,
  changeId: number,
  today: string,
): Promise<void> {
  const recipient = by === "staff" ? contactMail : (region.contact?.mail ?? "");
  if (recipient === "") return;
  await enqueueMails(tx, [
    {
      ...{ key: `problem-change:${changeId}`, regionId: region.id, recipient },
      locale: by === "staff" && locale === "en" ? "en" : "de",
      ...mailSays(by === "staff" ? "problem-state" : "problem-notice", {
        ...{ title, slug, state: to, note: note ?? null },
      }),
      deleteAfter: deletionDay("mail", today),
    },
  ]);
}

/** @throws ProblemRefusal */
export async function moveProblem(
  regionSlug: string,
  slug: string,
  move: Omit<Move, "by">,
): Promise<MovedProblem> {
  return db().$transaction(async (tx) => {
    const where = { slug, region: { slug: regionSlug } };
    const problem = await tx.problem.findFirst({ where, select: movedSelect });
    if (!problem) throw new ProblemRefusal("unknownProblem", { slug, region: regionSlug });
    return carryOut(tx, problem, { ...move, by: "staff" });
  });
}

/**
 * Confirms or withdraws a problem by the link in its owner's mail; a second click changes nothing.
 *
 * @throws ProblemRefusal
 */
export async function moveOwnProblem(
  token: string,
  to: "review" | "withdrawn",
  now: Date,
): Promise<MovedProblem> {
  return db().$transaction(async (tx) => {
    const link = await findLink("problem_owner", token, now, tx);
    if (link.state !== "valid") throw new ProblemRefusal("unknownProblem");
    const where = { id: link.subjectId };
    const problem = await tx.problem.findUnique({ where, select: movedSelect });
    if (!problem) throw new ProblemRefusal("unknownProblem");
    if (problem.state === to) return { slug: problem.slug, state: to, changed: [] };
    return carryOut(tx, problem, { to, by: "owner", madeBy: "owner", now });
  });
}
