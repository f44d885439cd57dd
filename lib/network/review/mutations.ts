import "server-only";
import { actorOf } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db } from "@/lib/db";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import type { z } from "zod";
import { canAskPartner } from "../policy";
import { ProblemRefusal } from "../problem-refusal";
import { takesInterest, type ProblemState } from "../problem-state";
import { moveProblem, type MovedProblem } from "../progress/mutations";
import type { partnerQuestionSchema, reviewMoveSchema } from "./schema";

type Staff = Pick<Circumstances, "user" | "now">;

const FIELD_OF: Readonly<Partial<Record<ProblemRefusal["code"], Record<string, string>>>> = {
  resultMissing: { result: "resultMissing" },
  partnersNotYet: { partners: "partnersNotYet" },
  unknownPartner: { partners: "invalid" },
};

/**
 * Leads a problem on for staff.
 *
 * @throws Refusal "outdated" where somebody else was faster; InvalidFields
 */
export async function reviewProblem(
  { region, problem, to, note, result, partners }: z.output<typeof reviewMoveSchema>,
  { user, now }: Staff,
): Promise<MovedProblem> {
  const said = { note: note || null, result: result || null };
  try {
    const move = { to, madeBy: actorOf(user), ...said, partners, now };
    return await moveProblem(region, problem, move);
  } catch (error) {
    if (!(error instanceof ProblemRefusal)) throw error;
    const fields = FIELD_OF[error.code];
    throw fields ? new InvalidFields(fields) : new Refusal("outdated");
  }
}

/**
 * Asks a partner by mail whether it wants to work on a problem, once.
 *
 * @returns whether it was asked now, and not before
 * @throws Refusal "outdated", "forbidden"
 */
export async function askPartner(
  { region, problem: slug, partner }: z.output<typeof partnerQuestionSchema>,
  { user, now }: Staff,
): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const [problem] = await tx.$queryRaw<
      { id: number; regionId: number; state: ProblemState; title: string; summary: string }[]
    >`
      SELECT problem.id, region_id AS "regionId", problem.state::text AS state, title, summary
      FROM problem JOIN region ON region.id = region_id
      WHERE region.slug = ${region} AND problem.slug = ${slug} FOR UPDATE OF problem`;
    if (!problem || !takesInterest(problem.state)) throw new Refusal("outdated");
    const { id, regionId, title, summary } = problem;
    if (!canAskPartner(user, problem)) throw new Refusal("forbidden");
    const asked = await tx.entry.findFirst({
      where: { regionId, kind: "partner", slug: partner, mail: { not: null } },
      select: { mail: true },
    });
    if (!asked?.mail) throw new Refusal("outdated");
    const count = await enqueueMails(tx, [
      {
        ...{ key: `problem:${id}:ask:${partner}`, regionId, recipient: asked.mail, locale: "de" },
        ...mailSays("problem-request", { title, summary, slug }),
        deleteAfter: deletionDay("mail", portalDay(now)),
      },
    ]);
    if (count === 0) return false;
    const change = { actor: actorOf(user), regionId, action: "problem.ask" };
    await recordChange(tx, { ...change, subject: `problem:${id}`, after: { partner } }, now);
    return true;
  });
}
