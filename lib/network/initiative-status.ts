import type { EntryFields } from "@/lib/entries/entry";

export type InitiativeStatus = EntryFields<"initiative">["statusLine"][number];

/**
 * How an initiative stands on a day and how it came there, the youngest first; what is dated later
 * has not happened yet. Null where all of it is still ahead.
 *
 * @param today ISO day
 * @example statusOn([{ date: "2026-01-01", status: "planned" }], "2026-05-12").now?.status // "planned"
 */
export function statusOn(
  statusLine: readonly InitiativeStatus[],
  today: string,
): { now: InitiativeStatus | null; line: InitiativeStatus[] } {
  const line = statusLine
    .filter(({ date }) => date <= today)
    .toReversed()
    .toSorted((one, other) => other.date.localeCompare(one.date));
  return { now: line[0] ?? null, line };
}
