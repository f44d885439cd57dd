import "server-only";
import type { z } from "zod";
import { actorOf } from "@/lib/audit/actor";
import { findLastChangers } from "@/lib/audit/changes/queries";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db } from "@/lib/db";
import { joinTexts, type ToldClash } from "@/lib/drafts/joined-texts";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import type { Prisma } from "@/prisma/generated/client";
import { canEditProblem } from "../policy";
import { isPublic, needsResult } from "../problem-state";
import { problemTextNames, type ProblemTextName, type ProblemTexts } from "./problem-texts";
import { holdProblemToEdit } from "./queries";
import type { problemEditSchema } from "./schema";

export type EditedProblem =
  /** `changed` are the cache tags of pages that show it. */
  { status: "saved"; count: number; changed: string[] } | ToldClash;

const parts = (text: string) => (text === "" ? [] : text.split(/, ?/));

const STORED: Readonly<Record<ProblemTextName, (text: string) => Prisma.ProblemUpdateInput>> = {
  title: (title) => ({ title }),
  summary: (summary) => ({ summary }),
  description: (description) => ({ description }),
  themes: (themes) => ({ themes: parts(themes) }),
  terms: (terms) => ({ terms: parts(terms) }),
  organisation: (organisation) => ({ organisation }),
  hidden: (hidden) => ({ ownerHidden: hidden === "yes" }),
  result: (result) => ({ result: result || null }),
};

/**
 * Stores what staff make of a problem's text. What others changed meanwhile in other fields stays;
 * where both changed the same, nothing is stored and it is told.
 *
 * @throws Refusal "outdated", "forbidden"; InvalidFields
 */
export async function editProblem(
  { region, problem: slug, seen, typed }: z.output<typeof problemEditSchema>,
  { user, now }: Pick<Circumstances, "user" | "now">,
): Promise<EditedProblem> {
  return db().$transaction(async (tx): Promise<EditedProblem> => {
    const problem = await holdProblemToEdit(tx, region, slug);
    if (!problem) throw new Refusal("outdated");
    if (!canEditProblem(user, problem)) throw new Refusal("forbidden");
    const { id, regionId, state, texts: stored } = problem;
    const subject = `problem:${id}`;
    const joined = joinTexts(problemTextNames, seen, typed, stored);
    if (joined.status === "clash") {
      const fields = joined.clashes.map(({ column }) => column);
      return { ...joined, by: await findLastChangers(tx, regionId, subject, fields) };
    }
    const { texts, changed: names } = joined;
    if (needsResult(state) && texts.result === "")
      throw new InvalidFields({ result: "resultMissing" });
    if (names.length === 0) return { status: "saved", count: 0, changed: [] };
    const data = Object.assign({}, ...names.map((name) => STORED[name](texts[name]))) as object;
    await tx.problem.update({ where: { id }, data, select: { id: true } });
    const only = (from: ProblemTexts) =>
      Object.fromEntries(names.map((name) => [name, from[name]] as const));
    const change = { actor: actorOf(user), regionId, action: "problem.edit", subject };
    await recordChange(tx, { ...change, before: only(stored), after: only(texts) }, now);
    const changed = isPublic(state) ? [regionTag(region)] : [];
    await announceChange(tx, changed);
    return { status: "saved", count: names.length, changed };
  });
}
