import { parseCronItems, type ParsedCronItem } from "graphile-worker";
import type { WorkName } from "./tasks";

interface Appointment {
  work: WorkName;
  /** Minute, hour, day of month, month and weekday in UTC, as in a crontab. */
  at: string;
  /** For how long it is made up for when no worker ran, in milliseconds. */
  madeUpFor?: number;
}

const DAY = 86_400_000;

/** What the worker does by itself, and when. */
const TIMETABLE: readonly Appointment[] = [
  { work: "tidy_dates", at: "* * * * *" },
  { work: "tell_searches", at: "* * * * *" },
  { work: "sweep_outbox", at: "*/5 * * * *" },
  { work: "forget_senders", at: "23 * * * *" },
  { work: "forget_overdue", at: "7 1 * * *", madeUpFor: DAY },
  { work: "remove_images", at: "27 1 * * *", madeUpFor: DAY },
  { work: "empty_bins", at: "27 1 * * *", madeUpFor: DAY },
  { work: "extend_events", at: "17 1 * * *", madeUpFor: DAY },
  { work: "escalate_enquiries", at: "47 5 * * *", madeUpFor: DAY },
  { work: "remind_guests", at: "11 7 * * *", madeUpFor: DAY },
  { work: "thank_guests", at: "23 7 * * *", madeUpFor: DAY },
  { work: "remind_owners", at: "41 5 * * *", madeUpFor: DAY },
  // Mondays, before people begin to work.
  { work: "tell_weekly_searches", at: "3 5 * * 1", madeUpFor: DAY },
  { work: "renew_searches", at: "41 5 * * *", madeUpFor: DAY },
  { work: "ask_practices", at: "37 5 * * *", madeUpFor: DAY },
];

/** The timetable as the worker takes it; what fails is tried again a few times. */
export function timetable(): ParsedCronItem[] {
  return parseCronItems(
    TIMETABLE.map(({ work, at, madeUpFor = 0 }) => ({
      task: work,
      match: at,
      identifier: work,
      options: { backfillPeriod: madeUpFor, maxAttempts: 6 },
    })),
  );
}
