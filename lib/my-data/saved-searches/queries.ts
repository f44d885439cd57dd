import "server-only";
import type { Transaction } from "@/lib/db";
import { listTokens } from "@/lib/links/queries";
import { storedDay } from "@/lib/portal-day";
import { rhythmSchema } from "@/lib/saved-searches/schema";
import type { KeptSavedSearch, Shown } from "../kept-data";
import { listPersonalRows } from "../addresses/queries";

/** Searches of which offers are told to a mail address, the youngest first. */
export async function listKeptSavedSearches(
  on: Transaction,
  mail: string,
  now: Date,
): Promise<Shown<KeptSavedSearch>[]> {
  const ids = await listPersonalRows(on, "savedSearches", mail);
  const tokens = await listTokens(on, "saved_search", ids, now);
  const rows = await on.savedSearch.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "desc" },
    include: { region: { select: { name: true, slug: true } } },
  });
  return rows.map(({ region, query, locale: language, ...row }) => ({
    regionSlug: region.slug,
    token: tokens.get(row.id) ?? null,
    item: {
      ...{ region: region.name, rhythm: rhythmSchema.parse(row.rhythm), query, language },
      savedAt: row.createdAt.toISOString(),
      confirmedAt: row.confirmedAt?.toISOString() ?? null,
      toldAt: row.toldAt?.toISOString() ?? null,
      pausedAt: row.pausedAt?.toISOString() ?? null,
      deletedAfter: storedDay(row.deleteAfter),
    },
  }));
}
