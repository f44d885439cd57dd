import type { LocalisedText } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { meetingDays, type Meeting } from "./meeting-days";

export interface NextMeeting {
  group: { slug: string; name: LocalisedText };
  meeting: Meeting;
}

/**
 * The next meeting of each working group that has one, the soonest first.
 *
 * @param today ISO day; a meeting of this day is still to come
 * @param limit meetings at most
 * @example nextMeetings(groups, "2026-11-22", 3)[0]?.meeting.date // "2026-11-24"
 */
export function nextMeetings(
  groups: readonly Pick<PublishedEntry<"working_group">, "slug" | "fields">[],
  today: string,
  limit: number,
): NextMeeting[] {
  const next = groups.flatMap(({ slug, fields }): NextMeeting[] => {
    const [meeting] = meetingDays(fields.meetings, today).ahead;
    return meeting ? [{ group: { slug, name: fields.title }, meeting }] : [];
  });
  const order = meetingDays(
    next.map(({ meeting }) => meeting),
    today,
  ).ahead;
  return next
    .toSorted((one, other) => order.indexOf(one.meeting) - order.indexOf(other.meeting))
    .slice(0, limit);
}
