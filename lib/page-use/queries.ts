import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { Prisma } from "@/prisma/generated/client";
import type { UsePeriod } from "./use-period";
import { sectionOfUse } from "./use-section";

/** How often something was opened, and in the days before. */
export interface Use {
  count: number;
  before: number;
}

const PAGE = 25;

function counted({ from, until, fromBefore, untilBefore }: UsePeriod): Prisma.Sql {
  return Prisma.sql`
    coalesce(sum(count) FILTER (WHERE day BETWEEN ${from}::date AND ${until}::date), 0)::int AS count,
    coalesce(sum(count) FILTER (WHERE day BETWEEN ${fromBefore}::date AND ${untilBefore}::date), 0)::int AS before`;
}

const within = (regionId: number, { fromBefore, until }: UsePeriod) =>
  Prisma.sql`region_id = ${regionId} AND day BETWEEN ${fromBefore}::date AND ${until}::date`;

/** How often pages of a region were opened, and since when that is counted; null before that. */
export async function sumUses(
  regionId: number,
  period: UsePeriod,
): Promise<Use & { since: string | null }> {
  const [row] = await db().$queryRaw<(Use & { since: string | null })[]>`
    SELECT ${counted(period)},
      (SELECT min(day)::text FROM page_use WHERE region_id = ${regionId}) AS since
    FROM page_use WHERE ${within(regionId, period)}`;
  return row ?? { count: 0, before: 0, since: null };
}

/** How often the sections of a region were opened, in both languages together. */
export async function listUsesBySection(
  regionId: number,
  period: UsePeriod,
): Promise<(Use & { section: string })[]> {
  const rows = await db().$queryRaw<(Use & { locale: Locale; part: string })[]>`
    SELECT CASE WHEN path LIKE '/en/%' THEN 'en' ELSE 'de' END AS locale,
      split_part(path, '/', CASE WHEN path LIKE '/en/%' THEN 4 ELSE 3 END) AS part,
      ${counted(period)}
    FROM page_use WHERE ${within(regionId, period)} GROUP BY 1, 2`;
  const sections = new Map<string, Use>();
  for (const { locale, part, count, before } of rows) {
    const section = sectionOfUse(locale, part);
    const known = sections.get(section) ?? { count: 0, before: 0 };
    sections.set(section, { count: known.count + count, before: known.before + before });
  }
  return [...sections]
    .map(([section, use]) => ({ section, ...use }))
    .toSorted((one, other) => other.count - one.count || (one.section < other.section ? -1 : 1));
}

/** The pages of a region by how often they were opened, the most read first, a page at a time. */
export async function listTopPages(
  regionId: number,
  period: UsePeriod,
  page: number,
): Promise<{ rows: (Use & { path: string })[]; pages: number }> {
  const [rows, [all]] = await Promise.all([
    db().$queryRaw<(Use & { path: string })[]>`
      SELECT path, ${counted(period)} FROM page_use WHERE ${within(regionId, period)}
      GROUP BY path ORDER BY count DESC, path LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
    db().$queryRaw<{ count: number }[]>`
      SELECT count(DISTINCT path)::int AS count FROM page_use WHERE ${within(regionId, period)}`,
  ]);
  return { rows, pages: Math.max(1, Math.ceil((all?.count ?? 0) / PAGE)) };
}

/** Every day of every page that is known, the youngest first, for a table to take along. */
export async function listAllUses(
  regionId: number,
  most: number,
): Promise<{ day: string; path: string; count: number }[]> {
  return db().$queryRaw<{ day: string; path: string; count: number }[]>`
    SELECT day::text, path, count FROM page_use WHERE region_id = ${regionId}
    ORDER BY page_use.day DESC, path LIMIT ${most}`;
}
