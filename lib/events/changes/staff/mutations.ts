import "server-only";
import { db } from "@/lib/db";
import { findDraft, findLive } from "@/lib/drafts/draft-store";
import { saveDraft } from "@/lib/drafts/mutations";
import { publishDraft, type Published } from "@/lib/drafts/publication/mutations";
import type { Circumstances } from "@/lib/forms/answer-form";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { dayAfter, localTime, portalDay, portalMoment } from "@/lib/portal-day";
import { canChangeDate } from "../../desk/policy";
import { readDate, readEventOfDate, type HeldDate } from "../../sign-ups/date-store";
import { changedCells, type DateFate } from "../changed-cells";
import type { StaffDateChange } from "./schema";

const DAY = 86_400_000;

/** When a date is instead; it takes as long as before. */
function newMoments({ startsAt, endsAt, allDay }: HeldDate, day: string, time: string) {
  const length = endsAt.getTime() - startsAt.getTime();
  if (allDay)
    return { starts: day, ends: dayAfter(day, Math.max(0, Math.round(length / DAY) - 1)) };
  if (time === "") throw new InvalidFields({ time: "timeInvalid" });
  const starts = `${day}T${time}`;
  return { starts, ends: localTime(new Date(portalMoment(starts).getTime() + length)) };
}

function fateOf(date: HeldDate, input: StaffDateChange, now: Date): DateFate {
  const { what, note } = input;
  if (what === "cancelled") return { what, note };
  const moments = newMoments(date, input.day, input.time);
  if (input.day < portalDay(now)) throw new InvalidFields({ day: "dayPast" });
  return { what, note, ...moments };
}

/**
 * Cancels or moves a date by publishing its event anew, by which all who signed up are told.
 *
 * @returns what became of the publication; "drafted" where somebody else is writing on the event
 * @throws Refusal "outdated", "forbidden"; InvalidFields
 */
export async function changeDate(
  input: StaffDateChange,
  { user, now, locale }: Pick<Circumstances, "user" | "now" | "locale">,
): Promise<Published["status"] | "drafted"> {
  const [date, event] = [await readDate(db(), input.date), await readEventOfDate(db(), input.date)];
  if (!date || !event || date.removed || now >= date.endsAt) throw new Refusal("outdated");
  if (!canChangeDate(user, date)) throw new Refusal("forbidden");
  const item = { regionId: date.regionId, kind: "event" as const, key: date.eventKey };
  const [draft, live] = await db().$transaction(async (tx) => [
    await findDraft(tx, item),
    await findLive(tx, item),
  ]);
  if (draft && !draft.binnedAt) return "drafted";
  if (!live) throw new Refusal("outdated");
  const cells = changedCells(live.cells, date.dateKey, fateOf(date, input, now), locale);
  const typing = { cells, revision: 0, version: live.versionId, seen: 0 };
  const saved = await saveDraft(item, { ...typing, state: "writing" }, { user, now });
  if (saved.status !== "saved") return "drafted";
  const { revision } = saved;
  // The same was decided before.
  if (revision === 0) return "published";
  const publishing = { revision, publishAt: null };
  return (await publishDraft(event.regionSlug, item, publishing, { user, now })).status;
}
