import "server-only";
import { db } from "@/lib/db";
import { findLink } from "@/lib/links/queries";
import { portalDay, storedDay } from "@/lib/portal-day";
import { meantPartner } from "../directory/meant-partner";
import { listKnownPartners } from "../directory/queries";
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
export async function findOwnProblem(token: string, now = new Date()): Promise<OwnProblem | null> {
  const link = await findLink("problem_owner", token, now);
  if (link.state !== "valid") return null;
  const row = await db().problem.findUnique({
    where: { id: link.subjectId },
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
    deleteAfter: storedDay(deleteAfter),
  };
}

/** All problems of a region as staff see them, those that wait for staff first. */
export async function listProblems(regionId: number) {
  const rows = await db().problem.findMany({
    where: { regionId },
    select: {
      ...{ slug: true, state: true, title: true, organisation: true, ownerHidden: true },
      ...{ demo: true, createdAt: true },
    },
    orderBy: [{ state: "asc" }, { id: "asc" }],
  });
  const declared = await db().enquiry.groupBy({
    by: ["aboutSlug"],
    where: { regionId, kind: "declare_interest", aboutKind: "problem" },
    _count: true,
  });
  const interests = new Map(declared.map(({ aboutSlug, _count }) => [aboutSlug, _count]));
  return rows.map(({ createdAt, ...row }) => ({
    ...row,
    createdOn: portalDay(createdAt),
    interests: interests.get(row.slug) ?? 0,
  }));
}

/** Everything about a problem, also how to reach its owner and who wants to work on it. */
export async function getProblemForStaff(regionId: number, slug: string) {
  const problem = await db().problem.findUnique({
    where: { regionId_slug: { regionId, slug } },
    select: {
      ...{ slug: true, state: true, locale: true, title: true, summary: true, description: true },
      ...{ themes: true, terms: true, organisation: true, partnerSlug: true, ownerHidden: true },
      ...{
        contactMail: true,
        result: true,
        partnersAtWork: true,
        demo: true,
        createdAt: true,
        deleteAfter: true,
      },
      changes: {
        select: { before: true, after: true, at: true, note: true, madeBy: true },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      },
    },
  });
  return problem && { ...problem, interests: await listInterests(regionId, slug) };
}

/** Who declared that they want to work on a problem, with the partner that they are. */
async function listInterests(regionId: number, slug: string) {
  const rows = await db().enquiry.findMany({
    where: { regionId, kind: "declare_interest", aboutKind: "problem", aboutSlug: slug },
    select: {
      ...{ caseNumber: true, status: true, name: true, mail: true, message: true },
      createdAt: true,
    },
    orderBy: { id: "asc" },
  });
  const partners = rows.length > 0 ? await listKnownPartners(regionId) : [];
  return rows.map(({ name: organisation, mail, ...row }) => ({
    ...{ ...row, organisation, contactMail: mail },
    partnerSlug: meantPartner({ organisation, mail, partner: null }, partners),
  }));
}
