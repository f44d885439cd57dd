import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import { dayAfter, portalDay, storedDay } from "@/lib/portal-day";
import { keptDays } from "@/lib/retention/retention";
import { restsSearch } from "./resting-templates";

/** What the outbox says of a mail. */
interface SentMail {
  key: string;
  template: string;
}

/** The search that rests where a mail cannot be delivered; null for every other mail. */
function searchOf({ key, template }: SentMail): number | null {
  const [, id] = /^saved-search:(\d+):/.exec(key) ?? [];
  return id === undefined || !restsSearch(template) ? null : Number(id);
}

/**
 * Lets a search rest whose mail was given up, and removes it with that mail unless somebody sends
 * the mail again.
 */
export async function pauseUndelivered(tx: Transaction, mail: SentMail, now: Date): Promise<void> {
  const id = searchOf(mail);
  if (id === null) return;
  const last = dayAfter(portalDay(now), keptDays("mail"));
  const [search] = await tx.$queryRaw<{ regionId: number }[]>`
    UPDATE saved_search SET paused_at = ${now}, delete_after = least(delete_after, ${last}::date)
    WHERE id = ${id} AND confirmed_at IS NOT NULL AND paused_at IS NULL
    RETURNING region_id AS "regionId"`;
  if (search) await recordRest(tx, id, search.regionId, "pause", now);
}

/** Lets a search go on whose mail could be sent after all. */
export async function resumeDelivered(tx: Transaction, mail: SentMail, now: Date): Promise<void> {
  const id = searchOf(mail);
  if (id === null) return;
  const paused = await tx.savedSearch.findFirst({
    where: { id, pausedAt: { not: null } },
    select: { regionId: true, expiresAt: true },
  });
  if (!paused?.expiresAt) return;
  const deleteAfter = new Date(storedDay(paused.expiresAt));
  await tx.savedSearch.update({
    where: { id },
    data: { pausedAt: null, deleteAfter },
    select: { id: true },
  });
  await recordRest(tx, id, paused.regionId, "resume", now);
}

async function recordRest(
  tx: Transaction,
  id: number,
  regionId: number,
  step: "pause" | "resume",
  now: Date,
): Promise<void> {
  const change = { actor: "worker", regionId, action: `saved_search.${step}` } as const;
  await recordChange(tx, { ...change, subject: `saved_search:${id}` }, now);
}
