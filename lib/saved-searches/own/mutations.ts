import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/forms/refusal";
import { inTurn } from "@/lib/forms/turn";
import { extendLinks } from "@/lib/links/mutations";
import { findLink } from "@/lib/links/queries";
import { dayAfter, storedDay } from "@/lib/portal-day";
import { removeSearch } from "../mutations";
import type { SavedSearchStep } from "../schema";
import { termFrom } from "../search-times";

interface HeldSearch {
  id: number;
  regionId: number;
  rhythm: string;
  confirmedAt: Date | null;
  pausedAt: Date | null;
}

async function holdSearch(tx: Transaction, id: number): Promise<HeldSearch | null> {
  const [search] = await tx.$queryRaw<HeldSearch[]>`
    SELECT id, region_id AS "regionId", rhythm, confirmed_at AS "confirmedAt",
      paused_at AS "pausedAt"
    FROM saved_search WHERE id = ${id} FOR UPDATE`;
  return search ?? null;
}

/** Lets a search hold for a year from now on. */
async function extend(tx: Transaction, search: HeldSearch, now: Date): Promise<void> {
  const term = termFrom(now);
  const confirmedAt = search.confirmedAt ?? now;
  await tx.savedSearch.update({
    where: { id: search.id },
    data: { ...term, confirmedAt, pausedAt: null, renewalAskedAt: null },
    select: { id: true },
  });
  const linkEnds = new Date(dayAfter(storedDay(term.deleteAfter), 2));
  await extendLinks(tx, "saved_search", search.id, linkEnds);
}

/** Carries out a step; says whether anything changed. */
async function carryOut(
  tx: Transaction,
  search: HeldSearch,
  step: SavedSearchStep,
  now: Date,
): Promise<boolean> {
  switch (step) {
    case "confirm":
      if (search.confirmedAt && !search.pausedAt) return false;
      await extend(tx, search, now);
      return true;
    case "renew":
      await extend(tx, search, now);
      return true;
    case "end":
      await removeSearch(tx, search.id);
      return true;
    default:
      if (search.rhythm === step) return false;
      await tx.savedSearch.update({
        where: { id: search.id },
        data: { rhythm: step },
        select: { id: true },
      });
      return true;
  }
}

/**
 * Confirms, renews, changes or ends a search by the link in its mails; the same step again changes
 * nothing, and a search that is gone has ended.
 *
 * @throws Refusal "outdated" where the link says nothing any more
 */
export async function takeSearchStep(
  token: string,
  step: SavedSearchStep,
  now: Date,
): Promise<void> {
  await inTurn(async (tx) => {
    const link = await findLink("saved_search", token, now, tx);
    const search = link.state === "valid" ? await holdSearch(tx, link.subjectId) : null;
    if (!search && step === "end") return;
    if (!search) throw new Refusal("outdated");
    if (!(await carryOut(tx, search, step, now))) return;
    const { id, regionId } = search;
    const change = { actor: "reader", regionId, action: `saved_search.${step}` } as const;
    await recordChange(tx, { ...change, subject: `saved_search:${id}` }, now);
  });
}
