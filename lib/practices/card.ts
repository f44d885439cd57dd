import type { LocalMoment } from "./local-moment";
import { nextOpening } from "./next-opening";
import {
  hoursOnDay,
  isOpenAt,
  openingHoursSchema,
  type HolidayCalendar,
  type HoursOfDay,
  type OpeningHours,
} from "./opening-hours";

/** What hours say on a day and at a moment. */
export interface HoursNow {
  today: HoursOfDay | null;
  isOpenNow: boolean | null;
  /** When it opens next; null when it is open, or does not open soon. */
  opensNext: LocalMoment | null;
  byAppointment: boolean;
}

/** Stored hours; null when there are none or when they cannot be understood. */
export function storedHours(stored: unknown): OpeningHours | null {
  return openingHoursSchema.safeParse(stored).data ?? null;
}

/** What a card says of hours; null stands for "not known". */
export function hoursNow(
  hours: OpeningHours | null,
  moment: LocalMoment,
  isHoliday: HolidayCalendar,
): HoursNow {
  if (!hours) return { today: null, isOpenNow: null, opensNext: null, byAppointment: false };
  return {
    today: hoursOnDay(hours, moment.day, isHoliday),
    isOpenNow: isOpenAt(hours, moment, isHoliday),
    opensNext: nextOpening(hours, moment, isHoliday),
    byAppointment: hours.byAppointment,
  };
}
