import type { EventFields } from "@/lib/entries/kinds/event";
import type { LocalisedText } from "@/lib/entries/localised-text";

/** What became of a date of a series, or what is its own. */
export interface ChangedDay {
  /** The day on which it was first planned. */
  date: string;
  state: "planned" | "cancelled" | "moved";
  starts?: string;
  ends?: string;
  title?: LocalisedText;
  place?: { name: string; latitude?: number; longitude?: number };
  note?: LocalisedText;
}

/** A change of one date of a series that cannot be taken, or not in full. */
export interface LeftOutChange {
  line: number;
  /** UID and date. */
  about: string;
}

/** An event of a calendar, as far as it says what it is. */
export interface CalendarEvent {
  /** Where it begins in the file, from 1. */
  line: number;
  uid: string | null;
  title: string;
  isEnglish: boolean;
  body: string;
  type: EventFields["type"];
  starts: string;
  ends: string | null;
  state: "planned" | "cancelled";
  place: string | null;
  position: { latitude: number; longitude: number } | null;
  url: string | null;
  recurrence: { rule?: string; exceptions: ChangedDay[]; additional: string[] } | null;
}
