import type { EntryFields } from "@/lib/entries/entry";
import type { LocalisedText } from "@/lib/entries/localised-text";
import type { DemoSlug } from "../demo-slug";
import { workdayFrom } from "./demo-day";

type Meeting = EntryFields<"working_group">["meetings"][number];

export interface MeetingPlan {
  slug: DemoSlug;
  /** ISO day. */
  today: string;
  /** Days until the next meeting. */
  next: number;
  time: string;
  place: string;
}

const QUARTER = 91;

/**
 * The meetings of a group that meets every quarter: one past meeting for each result, oldest
 * first, and four to come, so that there is a next one for most of a year.
 */
export function quarterlyMeetings(
  { slug, today, next, time, place }: MeetingPlan,
  results: readonly LocalisedText[],
): Meeting[] {
  const past = results.map((result, index) => ({
    date: workdayFrom(slug, today, next - QUARTER * (results.length - index)),
    time,
    place,
    result,
  }));
  const ahead = [0, 1, 2, 3].map((quarter) => ({
    date: workdayFrom(slug, today, next + QUARTER * quarter),
    time,
    place,
  }));
  return [...past, ...ahead];
}
