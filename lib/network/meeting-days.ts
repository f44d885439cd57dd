import type { EntryFields } from "@/lib/entries/entry";

export type Meeting = EntryFields<"working_group">["meetings"][number];

/** Meetings of one day in the order of their hours. */
function moment({ date, time = "" }: Meeting): string {
  return `${date} ${time}`;
}

/**
 * The meetings that are still ahead or of the day itself, the next one first, and those that were,
 * the last one first.
 *
 * @param today ISO day
 * @example meetingDays([{ date: "2026-05-12" }], "2026-05-12").ahead.length // 1
 */
export function meetingDays(
  meetings: readonly Meeting[],
  today: string,
): { ahead: Meeting[]; past: Meeting[] } {
  const inOrder = meetings.toSorted((one, other) => moment(one).localeCompare(moment(other)));
  return {
    ahead: inOrder.filter(({ date }) => date >= today),
    past: inOrder.filter(({ date }) => date < today).reverse(),
  };
}
