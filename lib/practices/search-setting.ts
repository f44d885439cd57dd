import type { LocalMoment } from "./local-moment";
import type { HolidayCalendar } from "./opening-hours";

/** Where and when places are looked for. */
export interface Setting {
  regionId: number;
  moment: LocalMoment;
  isHoliday: HolidayCalendar;
}

/** The tables of places that have an address of their own. */
export type PlaceTable = "practice" | "care_place";
