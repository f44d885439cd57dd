import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { enqueueMails } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import type { Prisma } from "@/prisma/generated/client";
import { tokenHash } from "../owner-token";
import { ProblemRefusal } from "../problem-refusal";
import {
  canMove,
  isFinished,
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
  const today = portalDay(now);
  const kept = deletionDay(isFinished(to) ? "finishedProblem" : "problem", today);
  const { count } = await tx.problem.updateMany({
    where: { id: problem.id, state: from },
    data: { state: to, result, deleteAfter: new Date(kept) },
  });
  if (count === 0) throw new ProblemRefusal("changedMeanwhile", { slug, from });
  const change = await tx.problemChange.create({
    data: { problemId: problem.id, before: from, after: to, note, at: now, madeBy },
    select: { id: true },
  });
  await tellOf(tx, problem, { ...move, note }, change.id, today);
  const changed = isPublic(from) || isPublic(to) ? [regionTag(problem.region.slug)] : [];
  await announceChange(tx, changed);
  return { slug, state: to, changed };
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
      template: by === "staff" ? "problem-state" : "problem-notice",
      values: { title, slug, state: to, note: note ?? null },
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
    const where = { tokenSha256: tokenHash(token) };
    const problem = await tx.problem.findUnique({ where, select: movedSelect });
    if (!problem) throw new ProblemRefusal("unknownProblem");
    if (problem.state === to) return { slug: problem.slug, state: to, changed: [] };
    return carryOut(tx, problem, { to, by: "owner", madeBy: "owner", now });
  });
}
