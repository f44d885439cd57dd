import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/forms/refusal";
import { linkToken } from "@/lib/links/link-token";
import { createLinks, extendLinks } from "@/lib/links/mutations";
import { findLink } from "@/lib/links/queries";
import { findDate, readDate } from "../sign-ups/date-store";
import { linksEnd } from "../sign-ups/sign-up-mails";
import type { DeskAct } from "./schema";

/**
 * The secret of the link by which an organiser sees who comes to a date; the same each time.
 *
 * @returns null when there is no such date
 */
export async function openDesk(
  region: string,
  event: string,
  dateKey: string,
  actor: Actor,
): Promise<string | null> {
  const found = await findDate(region, event, dateKey);
  if (!found) return null;
  return db().$transaction(async (tx) => {
    const date = await readDate(tx, found.id);
    if (!date) return null;
    const purpose = "event_desk" as const;
    const expiresAt = linksEnd(date.endsAt);
    const known = await tx.mailLink.findFirst({
      where: { purpose, subjectId: date.id },
      select: { id: true },
    });
    if (known) await extendLinks(tx, purpose, date.id, expiresAt);
    const [made] = known ? [] : await createLinks(tx, [{ purpose, subjectId: date.id, expiresAt }]);
    const change = { actor, regionId: date.regionId, action: "event_date.open_desk" };
    await recordChange(tx, { ...change, subject: `event_date:${date.id}` }, new Date());
    return linkToken(known?.id ?? made ?? "", env().PORTAL_SECRET);
  });
}

/**
 * Notes who is here at a date.
 *
 * @returns whether anything changed
 */
export async function noteAtDoor(
  tx: Transaction,
  dateId: number,
  act: DeskAct,
  now: Date,
): Promise<boolean> {
  if (act.what === "walkIns") {
    const changed = await tx.$executeRaw`
      UPDATE event_date SET walk_ins = walk_ins + ${act.by}
      WHERE id = ${dateId} AND walk_ins + ${act.by} >= 0`;
    return changed > 0;
  }
  const { count } = await tx.signUp.updateMany({
    where: {
      ...{ id: act.id, eventDateId: dateId, state: "confirmed" },
      checkedInAt: act.isHere ? null : { not: null },
    },
    data: { checkedInAt: act.isHere ? now : null },
  });
  return count > 0;
}

/**
 * Notes at the door who is here; doing so again changes nothing.
 *
 * @throws Refusal "outdated" where the link says nothing any more
 */
export async function actAtDesk(token: string, act: DeskAct, now: Date): Promise<void> {
  const link = await findLink("event_desk", token, now);
  if (link.state !== "valid") throw new Refusal("outdated");
  await db().$transaction(async (tx) => {
    if (!(await noteAtDoor(tx, link.subjectId, act, now))) return;
    const { regionId } = await tx.eventDate.findUniqueOrThrow({
      where: { id: link.subjectId },
      select: { regionId: true },
    });
    const change =
      act.what === "walkIns"
        ? { subject: `event_date:${link.subjectId}`, after: { by: act.by } }
        : { subject: `sign_up:${act.id}`, after: { isHere: act.isHere } };
    const action = act.what === "walkIns" ? "event_date.walk_ins" : "sign_up.check_in";
    await recordChange(tx, { actor: "office", regionId, action, ...change }, now);
  });
}
