import { dayAfter } from "@/lib/portal-day";

/** For how many days use is told, and compared with as many before. */
export const USE_DAYS = 30;

/** Days of which use is told and of those before, each first and last day included; ISO days. */
export interface UsePeriod {
  from: string;
  until: string;
  fromBefore: string;
  untilBefore: string;
}

/**
 * The last whole days before a day, and as many before them.
 *
 * @param today ISO day, which is not over yet
 * @example countedPeriod("2026-11-23").from // "2026-10-24"
 */
export function countedPeriod(today: string): UsePeriod {
  return {
    from: dayAfter(today, -USE_DAYS),
    until: dayAfter(today, -1),
    fromBefore: dayAfter(today, -2 * USE_DAYS),
    untilBefore: dayAfter(today, -USE_DAYS - 1),
  };
}
