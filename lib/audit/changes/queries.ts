import "server-only";
import { db, type Transaction } from "@/lib/db";
import { dayAfter, portalMoment } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import type { ChangeFilter } from "./change-filter";
import { fieldChanges, type ListedChange } from "./field-changes";

/** How many changes a page shows. */
const PAGE = 50;

/** Words that the database would take for a pattern are meant as they stand. */
function literally(words: string): string {
  return words.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function asked(filter: ChangeFilter): Prisma.AuditEntryWhereInput {
  const { area, subject, actor, from, until } = filter;
  return {
    ...(area !== "" && { action: { startsWith: `${literally(area)}.` } }),
    ...(subject !== "" && {
      OR: [
        { subject },
        ...(subject.includes(":") ? [] : [{ subject: { startsWith: literally(subject) } }]),
      ],
    }),
    ...(actor !== "" && { actor: actor === "terminal" ? { startsWith: "terminal:" } : actor }),
    at: {
      ...(from !== null && { gte: portalMoment(from) }),
      ...(until !== null && { lt: portalMoment(dayAfter(until)) }),
    },
  };
}

/** Accounts by what the record of changes calls them. */
async function namesOf(actors: readonly string[]): Promise<Map<string, string>> {
  const ids = actors.flatMap((actor) => /^account:(\d+)$/.exec(actor)?.[1] ?? []).map(Number);
  const accounts = await db().account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, mail: true },
  });
  return new Map(accounts.map(({ id, name, mail }) => [`account:${id}`, name || mail]));
}

/**
 * Changes of a region, the latest first, a page at a time.
 *
 * @param isEverywhere whether those of no region are shown as well
 */
export async function listChanges(
  regionId: number,
  isEverywhere: boolean,
  filter: ChangeFilter,
): Promise<{ changes: ListedChange[]; count: number; pages: number }> {
  const here = isEverywhere ? [{ regionId }, { regionId: null }] : [{ regionId }];
  const where = { AND: [{ OR: here }, asked(filter)] };
  const [count, rows] = await Promise.all([
    db().auditEntry.count({ where }),
    db().auditEntry.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (filter.page - 1) * PAGE,
      take: PAGE,
      select: {
        ...{ id: true, at: true, actor: true, action: true, subject: true },
        ...{ before: true, after: true },
      },
    }),
  ]);
  const names = await namesOf(rows.map(({ actor }) => actor));
  const changes = rows.map(({ id, before, after, ...row }) => ({
    ...row,
    id: String(id),
    name: names.get(row.actor) ?? null,
    fields: fieldChanges(before, after),
  }));
  return { changes, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** Who changed each of some fields of a subject last; those of whom it is not known are left out. */
export async function findLastChangers(
  tx: Transaction,
  regionId: number,
  subject: string,
  fields: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ field: string; name: string }[]>`
    SELECT DISTINCT ON (field) field, coalesce(nullif(account.name, ''), account.mail, '') AS name
    FROM audit_entry AS change CROSS JOIN unnest(${[...fields]}::text[]) AS field
      LEFT JOIN account ON change.actor = 'account:' || account.id
    WHERE change.region_id = ${regionId} AND change.subject = ${subject} AND change.after ? field
    ORDER BY field, change.id DESC`;
  return new Map(rows.map(({ field, name }) => [field, name]));
}

/** Whose changes can be asked for: everybody who has or had a role in a region. */
export async function listChangers(regionId: number): Promise<{ actor: string; name: string }[]> {
  const accounts = await db().account.findMany({
    where: { roles: { some: { OR: [{ regionId }, { regionId: null }] } } },
    select: { id: true, name: true, mail: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return accounts.map(({ id, name, mail }) => ({ actor: `account:${id}`, name: name || mail }));
}
