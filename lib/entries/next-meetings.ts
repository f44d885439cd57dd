import type { EntryFields } from "./entry";
import type { LocalisedText } from "./localised-text";
import type { PublishedEntry } from "./published-entry";

type Meeting = EntryFields<"working_group">["meetings"][number];

export interface NextMeeting extends Meeting {
  group: { slug: string; name: LocalisedText };
}

/**
 * The next meetings of working groups, the soonest first, one of each group.
 *
 * @param today ISO day; a meeting of this day is still to come
 * @param limit meetings at most
 * @example nextMeetings(groups, "2026-11-22", 3)
 */
export function nextMeetings(
  groups: readonly Pick<PublishedEntry<"working_group">, "slug" | "fields">[],
  today: string,
  limit: number,
): NextMeeting[] {
  return groups
    .flatMap(({ slug, fields }): NextMeeting[] => {
      const [next] = fields.meetings.filter(({ date }) => date >= today).sort(byTime);
      return next ? [{ ...next, group: { slug, name: fields.title } }] : [];
    })
    .sort(byTime)
    .slice(0, limit);
}

function byTime(one: Meeting, other: Meeting): number {
  const at = ({ date, time = "" }: Meeting) => `${date} ${time}`;
  return at(one).localeCompare(at(other));
}
