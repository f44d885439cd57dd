import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { portalDay } from "@/lib/portal-day";
import { subjectParts, type NamedSubject } from "./named-subject";

type Named = readonly (readonly [name: string, subject: NamedSubject])[];

/** Finds things of a sort by their numbers in the record of changes. */
type Finder = (regionId: number, ids: readonly number[], locale: Locale) => Promise<Named>;

const within = (regionId: number, ids: readonly number[]) => ({ regionId, id: { in: [...ids] } });

const FINDERS: Readonly<Record<string, Finder>> = {
  enquiry: async (regionId, ids) => {
    const select = { id: true, caseNumber: true };
    const rows = await db().enquiry.findMany({ where: within(regionId, ids), select });
    return rows.map(({ id, caseNumber }) => {
      const values = { enquiry: caseNumber };
      const page = {
        folder: "/staff/[region]/enquiries/[enquiry]",
        values,
        right: "read",
      } as const;
      return [String(id), { title: caseNumber, page }];
    });
  },
  account: async (_regionId, ids) => {
    const where = { id: { in: [...ids] } };
    const rows = await db().account.findMany({
      where,
      select: { id: true, name: true, mail: true },
    });
    return rows.map(({ id, name, mail }) => {
      const values = { account: String(id) };
      const page = {
        folder: "/staff/[region]/accounts/[account]",
        values,
        right: "manage",
      } as const;
      return [String(id), { title: name || mail, page }];
    });
  },
  practice: async (regionId, ids) => {
    const select = { id: true, slug: true, name: true };
    const rows = await db().practice.findMany({ where: within(regionId, ids), select });
    return rows.map(({ id, slug, name }) => {
      const folder = "/staff/[region]/practices/[practice]";
      const page = { folder, values: { practice: slug }, right: "read" } as const;
      return [String(id), { title: name ?? slug, page }];
    });
  },
  practice_report: async (regionId, ids) => {
    const select = { id: true, practiceKey: true };
    const rows = await db().practiceReport.findMany({ where: within(regionId, ids), select });
    const practices = await db().practice.findMany({
      where: { regionId, externalKey: { in: rows.map(({ practiceKey }) => practiceKey) } },
      select: { externalKey: true, name: true },
    });
    const names = new Map(practices.map(({ externalKey, name }) => [externalKey, name]));
    return rows.map(({ id, practiceKey }) => {
      const values = { report: String(id) };
      const page = { folder: "/staff/[region]/reports/[report]", values, right: "read" } as const;
      return [String(id), { title: names.get(practiceKey) ?? practiceKey, page }];
    });
  },
  problem: async (regionId, ids) => {
    const select = { id: true, slug: true, title: true };
    const rows = await db().problem.findMany({ where: within(regionId, ids), select });
    return rows.map(({ id, slug, title }) => {
      const values = { problem: slug };
      const page = { folder: "/staff/[region]/problems/[problem]", values, right: "read" } as const;
      return [String(id), { title, page }];
    });
  },
  event_date: async (regionId, ids, locale) => {
    const rows = await db().$queryRaw<{ id: number; startsAt: Date; title: string | null }[]>`
      SELECT event_date.id, starts_at AS "startsAt",
        coalesce(fields->'title'->>${locale}, fields->'title'->>'de', fields->'title'->>'en') AS title
      FROM event_date LEFT JOIN entry ON entry.region_id = event_date.region_id
        AND entry.kind = 'event' AND entry.external_key = event_date.event_key
      WHERE event_date.region_id = ${regionId} AND event_date.id = ANY(${[...ids]})`;
    return rows.map(({ id, startsAt, title }) => {
      const page = {
        folder: "/staff/[region]/events/[date]",
        values: { date: String(id) },
      } as const;
      const name = [title, portalDay(startsAt)].filter((part) => part !== null).join(", ");
      return [String(id), { title: name, page: { ...page, right: "read" } }];
    });
  },
  sign_up: async (regionId, ids) => {
    const where = { id: { in: [...ids] }, eventDate: { regionId } };
    const rows = await db().signUp.findMany({ where, select: { id: true, eventDateId: true } });
    return rows.map(({ id, eventDateId }) => {
      const values = { date: String(eventDateId), signUp: String(id) };
      const folder = "/staff/[region]/events/[date]/sign-ups/[signUp]";
      // Who signed up stands on its page alone.
      return [String(id), { title: String(id), page: { folder, values, right: "read" } }];
    });
  },
  dataset_version: async (regionId, ids) => {
    const select = { id: true, fileName: true };
    const rows = await db().datasetVersion.findMany({ where: within(regionId, ids), select });
    return rows.map(({ id, fileName }) => {
      const values = { version: String(id) };
      const folder = "/staff/[region]/data/versions/[version]";
      const title = [String(id), fileName].filter((part) => part !== null).join(", ");
      return [String(id), { title, page: { folder, values, right: "data" } }];
    });
  },
  upload: async (regionId, ids) => {
    const select = { id: true, fileName: true };
    const rows = await db().upload.findMany({ where: within(regionId, ids), select });
    return rows.map(({ id, fileName }) => {
      const values = { upload: String(id) };
      const folder = "/staff/[region]/data/uploads/[upload]";
      return [String(id), { title: fileName, page: { folder, values, right: "data" } }];
    });
  },
};

/** Content by its kind and key, whether it is published, a draft, or gone from its address. */
async function nameContent(
  regionId: number,
  subjects: readonly string[],
  locale: Locale,
): Promise<Named> {
  const wanted = [...subjects];
  const rows = await db().$queryRaw<{ subject: string; title: string; isThere: boolean }[]>`
    SELECT subject, title, "isThere" FROM (
      SELECT kind::text || ':' || external_key AS subject, coalesce(fields->'title'->>${locale},
        fields->'title'->>'de', fields->'title'->>'en') AS title, true AS "isThere", 1 AS place
      FROM entry WHERE region_id = ${regionId}
      UNION ALL SELECT kind::text || ':' || key, coalesce(cells->>'title', cells->>'title_en'),
        binned_at IS NULL, 2 FROM content_draft WHERE region_id = ${regionId}
      UNION ALL SELECT kind || ':' || coalesce(key, slug), name, false, 3
        FROM former_address WHERE region_id = ${regionId}
    ) AS thing WHERE subject = ANY(${wanted}) AND title IS NOT NULL ORDER BY place DESC`;
  return rows.map(({ subject, title, isThere }) => {
    const { sort: kind, name: item } = subjectParts(subject);
    const folder = "/staff/[region]/content/[kind]/[item]";
    const page = { folder, values: { kind, item }, right: "read" } as const;
    return [subject, { title, page: isThere ? page : null }];
  });
}

/** Places of care that are no practices, by their slug. */
async function nameFacilities(regionId: number, subjects: readonly string[]): Promise<Named> {
  const slugs = subjects
    .map(subjectParts)
    .filter(({ sort }) => sort === "care_place")
    .map(({ name }) => name);
  if (slugs.length === 0) return [];
  const rows = await db().carePlace.findMany({
    where: { regionId, slug: { in: slugs } },
    select: { slug: true, name: true },
  });
  return rows.map(({ slug, name }) => {
    const folder = "/staff/[region]/practices/others/[facility]";
    const page = { folder, values: { facility: slug }, right: "read" } as const;
    return [`care_place:${slug}`, { title: name ?? slug, page }];
  });
}

/** What subjects of changes are called and where they are worked on; the unknown are left out. */
export async function nameSubjects(
  regionId: number,
  subjects: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, NamedSubject>> {
  const distinct = [...new Set(subjects)];
  const numbered = await Promise.all(
    Object.entries(FINDERS).map(async ([sort, find]) => {
      const ids = distinct
        .map(subjectParts)
        .filter((one) => one.sort === sort && /^\d{1,9}$/.test(one.name))
        .map(({ name }) => Number(name));
      const found = ids.length === 0 ? [] : await find(regionId, ids, locale);
      return found.map(([name, subject]) => [`${sort}:${name}`, subject] as const);
    }),
  );
  const content = distinct.length === 0 ? [] : await nameContent(regionId, distinct, locale);
  const facilities = await nameFacilities(regionId, distinct);
  return new Map([...content, ...numbered.flat(), ...facilities]);
}
