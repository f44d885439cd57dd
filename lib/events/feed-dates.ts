import { isOver, type ListedDate } from "./listed-date";

/** A date that a feed tells of; the next of its event speaks for the event. */
export interface ToldDate {
  date: ListedDate;
  isNext: boolean;
}

/**
 * The dates that a feed tells of: of every event the next one, and besides it those that are off or
 * have moved.
 *
 * @param dates in their order, also those that events no longer hold
 * @example datesToTell([planned, cancelledLater], now).map(({ isNext }) => isNext) // [true, false]
 */
export function datesToTell(dates: readonly ListedDate[], now: Date): ToldDate[] {
  const begun = new Set<string>();
  return dates
    .filter((date) => !isOver(date, now))
    .flatMap((date): ToldDate[] => {
      const isNext = !date.removed && !begun.has(date.key);
      if (isNext) begun.add(date.key);
      return isNext || date.removed || date.state !== "planned" ? [{ date, isNext }] : [];
    });
}
