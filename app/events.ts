import "server-only";
import { unstable_cache } from "next/cache";
import { regionTag, seatsTag } from "@/lib/content/tags";
import { DRAFTED, draftedDates } from "@/lib/events/drafted-dates";
import { fieldsOfDate } from "@/lib/events/event-date";
import type { EventFilter } from "@/lib/events/event-filter";
import type { ListedDate } from "@/lib/events/listed-date";
import * as events from "@/lib/events/queries";
import { listSeatSituations, type SeatSituation } from "@/lib/events/sign-ups/queries";
import { foldSeries } from "@/lib/events/series-folding";
import type { LinkTarget, PublishedEntry } from "@/lib/entries/published-entry";
import type { Region } from "@/lib/regions/schema";
import { ofRegion } from "./content";
import { previewed } from "./entries";

/** Dates on each page of a list. */
const LISTED = 50;

/** A page of the next dates, or of those that are over, the latest first; of each series a few. */
export const listDatePage = ofRegion(
  "event-date-page",
  (region, { past, filter, page }: { past: boolean; filter: EventFilter; page: number }) => {
    const now = new Date();
    const wanted = past ? { now, filter, past } : { now, filter, after: now };
    return events.listDatePage(region.id, wanted, { page, size: LISTED });
  },
);

/** The next date of every event, the nearest first. */
export const listUpcomingDates = ofRegion(
  "event-next-dates",
  async (region, filter: EventFilter) => {
    const now = new Date();
    return foldSeries(await events.listDates(region.id, { now, filter, after: now }), 1).map(
      ({ date }) => date,
    );
  },
);

/** The dates of some days, e.g. of a month. */
export const listDatesBetween = ofRegion(
  "event-dates-between",
  (region, { from, to, filter }: { from: string; to: string; filter: EventFilter }) =>
    events.listDates(region.id, {
      ...{ now: new Date(), filter, after: new Date(from), before: new Date(to) },
    }),
);

const keptDatesOfEvent = ofRegion("dates-of-event", async (region, key: string) => {
  const dates = await events.listDates(region.id, { now: new Date(), key, removed: true });
  return dates.map(({ fields: _fields, ...date }) => date);
});

/** All dates of an event, also those that it no longer holds; of a draft those it will have. */
export async function listDatesOfEvent(
  region: Region,
  event: PublishedEntry<"event">,
): Promise<ListedDate[]> {
  const { key, fields } = event;
  if (previewed().entry === event) return draftedDates(event, new Date());
  return (await keptDatesOfEvent(region, key)).map((date) => ({
    ...date,
    fields: fieldsOfDate(fields, date.dateKey),
  }));
}

/** The next dates of events that are tied to something. */
export const listDatesTiedTo = ofRegion(
  "event-dates-tied",
  (region, tiedTo: { kind: LinkTarget; slug: string }, limit: { most: number }) => {
    const now = new Date();
    return events.listDates(region.id, { now, after: now, tiedTo, limit: limit.most });
  },
);

/** Between which moments a region has dates. */
export const findDateSpan = ofRegion("event-date-span", (region) =>
  events.getDateSpan(region.id, new Date()),
);

/** A page tells at most this long of seats that somebody has taken meanwhile, in seconds. */
const SEATS_KEPT = 60;

/** How things stand with the seats of a date, for who comes new. */
export async function findSeats(
  region: Region,
  { id: dateId, capacity }: Pick<ListedDate, "id" | "capacity">,
): Promise<SeatSituation | null> {
  if (dateId === DRAFTED) return { dateId, open: capacity, waiting: 0 };
  return unstable_cache(
    async () => (await listSeatSituations([dateId], new Date()))[0] ?? null,
    ["seats", String(dateId)],
    { tags: [regionTag(region.slug), seatsTag(dateId)], revalidate: SEATS_KEPT },
  )();
}

/** Past days that calendars still tell of, so that late changes arrive. */
const CALENDAR_PAST = 30;

/** The dates of a calendar, also those that events no longer hold. */
export const listDatesForCalendar = ofRegion("event-calendar", (region, filter: EventFilter) => {
  const now = new Date();
  const after = new Date(now.getTime() - CALENDAR_PAST * 86_400_000);
  return events.listDates(region.id, { now, after, filter, removed: true });
});

/** Every date that has a page. */
export const listDatePages = ofRegion("event-date-pages", (region) =>
  events.listDatePages(region.id, new Date()),
);
