import { listQuery, readListFilter, type ListFilter } from "@/lib/forms/list-filter";
import type { LocalisedText } from "@/lib/entries/localised-text";

/** A date as the list of staff shows it. */
export interface DeskDate {
  id: number;
  title: LocalisedText;
  dateKey: string;
  state: "planned" | "moved" | "cancelled";
  /** ISO moments; of whole days midnight, and midnight after the last. */
  startsAt: string;
  endsAt: string;
  allDay: boolean;
  /** Seats; null where there is no bound. */
  capacity: number | null;
  /** Seats that are confirmed. */
  confirmed: number;
  /** Seats held or offered until somebody answers. */
  held: number;
  /** Seats that people wait for. */
  waiting: number;
  /** Seats of who is here already. */
  here: number;
}

/** Which dates of a region staff look at. */
export const DATE_VIEWS = ["coming", "waiting", "past", "all"] as const;

/** Words are those of a title, or of the name or address of somebody who signed up. */
export type DateFilter = ListFilter<(typeof DATE_VIEWS)[number]>;

/** What an address asks for; see `readListFilter`. */
export function readDateFilter(parameters: URLSearchParams): DateFilter {
  return readListFilter(DATE_VIEWS, parameters);
}

/** The query of an address that asks for it; see `listQuery`. */
export function dateQuery(filter: DateFilter): string {
  return listQuery(DATE_VIEWS[0], filter);
}
