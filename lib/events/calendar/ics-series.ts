import type { CalendarEvent, LeftOutChange } from "./calendar-event";
import { changedDay } from "./changed-day";
import { plannedDates } from "./event-dates";

/** One part of a calendar that calls itself an event: a whole one, or a change of one date. */
export interface Part {
  event: CalendarEvent;
  sequence: number;
  /** Which date of the series it changes: the moment for which it was planned, or its day. */
  changes: string | null;
  /** Whether it means all dates after that one too. */
  isForAllAfter: boolean;
}

/** The name of a date that a series holds; null where there is none, or others on the same day. */
function dateKeyOf(series: CalendarEvent, changes: string, until: string): string | null {
  const day = changes.slice(0, 10);
  const dates = plannedDates(series, until > day ? until : day);
  const sameDay = dates.filter(({ start }) => start.startsWith(day));
  const exact = sameDay.find(({ start }) => start === changes);
  const found = exact ?? (sameDay.length === 1 ? sameDay[0] : undefined);
  // A second date of a day has a longer name, which exceptions do not know.
  return found?.dateKey === day ? day : null;
}

/** The youngest change of each date. */
function youngest(changes: readonly Part[]): Part[] {
  const kept = new Map<string | null, Part>();
  for (const part of changes) {
    const known = kept.get(part.changes);
    if (!known || part.sequence >= known.sequence) kept.set(part.changes, part);
  }
  return [...kept.values()];
}

/** Writes changes of single dates into the series that they belong to. */
function withChanges(
  { event }: Part,
  changes: readonly Part[],
  { until, leftOut }: { until: string; leftOut: LeftOutChange[] },
): CalendarEvent {
  if (changes.length === 0) return event;
  const tell = (part: Part, what = "") => {
    const about = [event.uid, part.changes, what].filter((word) => word).join(", ");
    leftOut.push({ line: part.event.line, about });
  };
  const { recurrence } = event;
  if (!recurrence) {
    for (const part of changes) tell(part);
    return event;
  }
  const told = youngest(changes).flatMap((part) => {
    const date = part.changes === null ? null : dateKeyOf(event, part.changes, until);
    if (date === null) {
      tell(part);
      return [];
    }
    if (part.isForAllAfter) tell(part, "RANGE=THISANDFUTURE");
    const { day, isCut } = changedDay(event, part.event, date);
    if (isCut) tell(part, "DESCRIPTION");
    return day ? [day] : [];
  });
  const days = new Set(told.map(({ date }) => date));
  const others = recurrence.exceptions.filter(({ date }) => !days.has(date));
  return { ...event, recurrence: { ...recurrence, exceptions: [...others, ...told] } };
}

/**
 * The youngest version of each event, with the changes of its dates; what has no UID stands alone.
 *
 * @param until ISO day, the last up to which a series is looked at for a date that changes
 */
export function joined(
  parts: readonly Part[],
  until: string,
): { events: CalendarEvent[]; leftOut: LeftOutChange[] } {
  const whole = parts.filter(({ changes }) => changes === null);
  const isOlder = (part: Part) =>
    whole.some(
      (other) =>
        part.event.uid !== null &&
        other.event.uid === part.event.uid &&
        other.sequence > part.sequence,
    );
  const kept = whole.filter((part) => !isOlder(part));
  const changesOf = ({ event: { uid } }: Part) =>
    parts.filter(({ event, changes }) => changes !== null && uid !== null && event.uid === uid);
  const owned = new Set(kept.flatMap(changesOf));
  const alone = parts.filter((part) => part.changes !== null && !owned.has(part));
  const leftOut: LeftOutChange[] = [];
  const events = [
    ...kept.map((part) => withChanges(part, changesOf(part), { until, leftOut })),
    ...alone.map(({ event, changes }) => ({
      ...event,
      uid: event.uid && `${event.uid}/${changes?.slice(0, 10)}`,
    })),
  ].sort((one, other) => one.line - other.line);
  return { events, leftOut };
}
