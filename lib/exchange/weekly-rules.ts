import { joinedSpans, MINUTES_OF_DAY, type OpeningHours } from "@/lib/practices/opening-hours";
import { clock, openingHoursText } from "@/lib/practices/opening-hours-text";

/** A time of the day at which a place is open on some days of the week. */
export interface WeeklyRule {
  /** From Monday, 0, to Sunday, 6. */
  days: number[];
  /** Minutes of the day; `to` goes beyond 1440 when it is open after midnight. */
  from: number;
  to: number;
}

/**
 * The weekly hours as rules, days with the same time together.
 *
 * @example weeklyRules(hours) // [{ days: [0, 1], from: 480, to: 720 }]
 */
export function weeklyRules({ weekly }: Pick<OpeningHours, "weekly">): WeeklyRule[] {
  const rules = new Map<string, WeeklyRule>();
  for (const [day, spans] of weekly.entries())
    for (const [from, to] of spans) {
      const rule = rules.get(`${from} ${to}`) ?? { days: [], from, to };
      rule.days.push(day);
      rules.set(`${from} ${to}`, rule);
    }
  return [...rules.values()];
}

/** Opening hours by weekly rules alone; null without any rule. */
export function hoursOfRules(rules: readonly WeeklyRule[]): OpeningHours | null {
  if (rules.length === 0) return null;
  const weekly = Array.from({ length: 7 }, (_, day) =>
    joinedSpans(rules.flatMap(({ days, from, to }) => (days.includes(day) ? [[from, to]] : []))),
  );
  return { weekly, holidays: [], exceptions: [], byAppointment: false };
}

/** @example minuteOf("10:00:00") // 600; of "24:00" 1440; of "9 Uhr" null */
export function minuteOf(text: string): number | null {
  const [, hours = "", minutes = ""] =
    /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text.trim()) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return hours !== "" && Number(minutes) < 60 && minute <= MINUTES_OF_DAY ? minute : null;
}

/**
 * A span of minutes from two times; an end at or before the beginning is on the next day.
 *
 * @example spanOf("22:00", "02:00") // [1320, 1560]
 */
export function spanOf(from: string, to: string): [number, number] | null {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start === null || end === null || start >= MINUTES_OF_DAY) return null;
  return [start, end > start ? end : end + MINUTES_OF_DAY];
}

/** @example clockOfDay(1440) // "00:00"; a standard has no hour 24 */
export function clockOfDay(minute: number): string {
  return clock(minute % MINUTES_OF_DAY);
}

/** What weekly rules cannot say: holidays, exceptions, appointments; null when they say it all. */
export function fullHoursText(hours: OpeningHours): string | null {
  const isPlain =
    hours.holidays.length === 0 && hours.exceptions.length === 0 && !hours.byAppointment;
  return isPlain ? null : openingHoursText(hours);
}
