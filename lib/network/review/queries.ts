import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { ProblemState } from "../problem-state";
import type { ListedProblem, ProblemFilter } from "./problem-filter";

/** How many problems a page of the list shows. */
const PAGE = 50;

/** How many declared an interest in a row of `problem`. */
const INTERESTS = Prisma.sql`(SELECT count(*)::int FROM enquiry
  WHERE enquiry.region_id = problem.region_id AND enquiry.kind = 'declare_interest'
    AND about_kind = 'problem' AND about_slug = problem.slug)`;

/** What waits for staff: to be reviewed, or open with somebody who wants to work on it. */
const WAITING = Prisma.sql`(problem.state = 'review' OR (problem.state = 'open' AND ${INTERESTS} > 0))`;

function viewed(view: ProblemFilter["view"]): Prisma.Sql {
  if (view === "all") return Prisma.sql`TRUE`;
  return view === "waiting" ? WAITING : Prisma.sql`problem.state = ${view}::problem_state`;
}

/** The problems of a region that fit, those that wait for staff first. */
export async function listProblemPage(
  regionId: number,
  { view, words, page }: ProblemFilter,
): Promise<{ problems: ListedProblem[]; count: number; pages: number }> {
  const which = Prisma.sql`region_id = ${regionId} AND ${viewed(view)} AND (${words} = ''
    OR strpos(folded(concat_ws(' ', title, summary, organisation)), folded(${words})) > 0)`;
  const [sum] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM problem WHERE ${which}`;
  const problems = await db().$queryRaw<ListedProblem[]>`
    SELECT slug, state::text AS state, title, organisation,
      to_char(created_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS "createdOn",
      ${INTERESTS} AS interests
    FROM problem WHERE ${which} ORDER BY ${WAITING} DESC, id DESC
    LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;
  const count = sum?.count ?? 0;
  return { problems, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** How many problems of a region wait to be reviewed, and how many interests were declared in open ones. */
export async function countProblems(
  regionId: number,
): Promise<{ review: number; interested: number }> {
  const [row] = await db().$queryRaw<{ review: number; interested: number }[]>`
    SELECT (count(*) FILTER (WHERE state = 'review'))::int AS review,
      (count(*) FILTER (WHERE state = 'open'))::int AS interested
    FROM problem WHERE region_id = ${regionId} AND ${WAITING}`;
  return row ?? { review: 0, interested: 0 };
}

/** Where a problem stands, for policies; null where there is none. */
export async function findProblemToReview(
  regionSlug: string,
  slug: string,
): Promise<{ regionId: number; state: ProblemState } | null> {
  return db().problem.findFirst({
    where: { slug, region: { slug: regionSlug } },
    select: { regionId: true, state: true },
  });
}

/** Who of the partners with these slugs can be asked by mail, and who was asked before. */
export async function listAskable(
  regionId: number,
  problemSlug: string,
  partners: readonly string[],
): Promise<ReadonlyMap<string, { asked: boolean }>> {
  const rows = await db().$queryRaw<{ slug: string; asked: boolean }[]>`
    SELECT entry.slug, EXISTS (SELECT FROM audit_entry AS change JOIN problem
        ON change.subject = 'problem:' || problem.id
      WHERE problem.region_id = ${regionId} AND problem.slug = ${problemSlug}
        AND change.action = 'problem.ask' AND change.after->>'partner' = entry.slug) AS asked
    FROM entry WHERE region_id = ${regionId} AND kind = 'partner' AND mail IS NOT NULL
      AND slug = ANY(${[...partners]}::text[])`;
  return new Map(rows.map(({ slug, asked }) => [slug, { asked }]));
}
