import "server-only";
import { db } from "@/lib/db";
import { portalDay } from "@/lib/portal-day";
import { tokenHash } from "../owner-token";
import type { ProblemState } from "../problem-state";

/** What the owner of a problem sees behind the link in the mail. */
export interface OwnProblem {
  regionSlug: string;
  slug: string;
  state: ProblemState;
  locale: string;
  title: string;
  /** ISO day after which the owner's data is removed. */
  deleteAfter: string;
}

/** The problem that a link leads to; null when there is none, for example because it was removed. */
export async function findOwnProblem(token: string): Promise<OwnProblem | null> {
  const row = await db().problem.findUnique({
    where: { tokenSha256: tokenHash(token) },
    select: {
      ...{ slug: true, state: true, locale: true, title: true, deleteAfter: true },
      region: { select: { slug: true } },
    },
  });
  if (!row) return null;
  const { region, deleteAfter, ...problem } = row;
  return {
    ...problem,
    regionSlug: region.slug,
    deleteAfter: deleteAfter.toISOString().slice(0, 10),
  };
}

/** All problems of a region as staff see them, those that wait for staff first. */
export async function listProblems(regionId: number) {
  const rows = await db().problem.findMany({
    where: { regionId },
    select: {
      ...{ slug: true, state: true, title: true, organisation: true, ownerHidden: true },
      ...{ demo: true, createdAt: true, _count: { select: { interests: true } } },
    },
    orderBy: [{ state: "asc" }, { id: "asc" }],
  });
  return rows.map(({ _count, createdAt, ...row }) => ({
    ...row,
    createdOn: portalDay(createdAt),
    interests: _count.interests,
  }));
}

/** Everything about a problem, also how to reach its owner and who wants to work on it. */
export async function getProblemForStaff(regionId: number, slug: string) {
  return db().problem.findUnique({
    where: { regionId_slug: { regionId, slug } },
    select: {
      ...{ slug: true, state: true, locale: true, title: true, summary: true, description: true },
      ...{ themes: true, terms: true, organisation: true, ownerHidden: true, contactMail: true },
      ...{ result: true, demo: true, createdAt: true, deleteAfter: true },
      changes: {
        select: { before: true, after: true, at: true, note: true, madeBy: true },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      },
      interests: {
        select: { organisation: true, message: true, contactMail: true, createdAt: true },
        orderBy: { id: "asc" },
      },
    },
  });
}
