import "server-only";
import type { Transaction } from "@/lib/db";
import { isPublic } from "@/lib/network/problem-state";
import { listTokens } from "@/lib/links/queries";
import { storedDay } from "@/lib/portal-day";
import type { KeptProblem, Shown } from "../kept-data";
import { listPersonalRows } from "../addresses/queries";

/** Problems that a mail address has, the youngest first. */
export async function listKeptProblems(
  on: Transaction,
  mail: string,
  now: Date,
): Promise<Shown<KeptProblem>[]> {
  const ids = await listPersonalRows(on, "problems", mail);
  const tokens = await listTokens(on, "problem_owner", ids, now);
  const rows = await on.problem.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "desc" },
    include: { region: { select: { name: true, slug: true } } },
  });
  return rows.map(({ region, title, summary, description, terms, state, ...row }) => ({
    regionSlug: region.slug,
    token: tokens.get(row.id) ?? null,
    item: {
      ...{ region: region.name, title, summary, description, terms, state },
      ...{ organisation: row.organisation, isOwnerHidden: row.ownerHidden, result: row.result },
      ...{ language: row.locale, describedAt: row.createdAt.toISOString() },
      ...{ staysPublic: isPublic(state), deletedAfter: storedDay(row.deleteAfter) },
    },
  }));
}
