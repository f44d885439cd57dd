import type { EventPlace } from "@/lib/entries/kinds/event";
import { localise } from "@/lib/entries/localised-text";
import { openOnlineAddress } from "@/lib/events/event-date";
import { isOver, type ListedDate } from "@/lib/events/listed-date";
import type { Locale } from "@/lib/i18n/routing";
import { localTime } from "@/lib/portal-day";

const STATUS = {
  planned: "EventScheduled",
  moved: "EventRescheduled",
  cancelled: "EventCancelled",
} as const;

const MODE = {
  on_site: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
} as const;

/** A moment by clocks in Germany with how far they are from UTC; of whole days the day. */
function moment(iso: string, allDay: boolean): string {
  const local = localTime(new Date(iso));
  if (allDay) return local.slice(0, 10);
  const minutes = (Date.parse(`${local}Z`) - Date.parse(iso)) / 60_000;
  return `${local}:00+0${Math.trunc(minutes / 60)}:00`;
}

function addressOf({ street, postcode, city }: EventPlace): object {
  return {
    "@type": "PostalAddress",
    ...(street !== undefined && { streetAddress: street }),
    ...(postcode !== undefined && { postalCode: postcode }),
    ...(city !== undefined && { addressLocality: city }),
    addressCountry: "DE",
  };
}

/** Where nobody said where, it is somewhere in the region. */
function locationOf({ date: { fields }, url, region }: DateData): object[] {
  const { place, mode } = fields;
  const { latitude, longitude } = place ?? {};
  const somewhere = {
    "@type": "Place",
    name: region,
    address: { "@type": "PostalAddress", addressRegion: region, addressCountry: "DE" },
  };
  const there = place && {
    "@type": "Place",
    name: place.name,
    address: addressOf(place),
    ...(latitude !== undefined &&
      longitude !== undefined && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
  return [
    ...(there ? [there] : mode === "online" ? [] : [somewhere]),
    ...(mode === "on_site"
      ? []
      : [{ "@type": "VirtualLocation", url: openOnlineAddress(fields) ?? url }]),
  ];
}

interface DateData {
  date: ListedDate;
  locale: Locale;
  /** The absolute address of the page. */
  url: string;
  /** What the region is called. */
  region: string;
}

interface EventData extends DateData {
  /** Seats that somebody new can have; null where that is not bound. */
  openSeats: number | null;
  now: Date;
}

/** Whether and from when on there are seats, as the page says it. */
function availabilityOf({ date, openSeats, now }: EventData): object {
  const { takesSignUps, signUpFrom, signUpUntil } = date;
  const of = (name: string) => ({ availability: `https://schema.org/${name}` });
  if (!takesSignUps) return of("InStock");
  if (signUpUntil !== null && Date.parse(signUpUntil) <= now.getTime()) return of("OutOfStock");
  const span = {
    ...(signUpFrom !== null && { validFrom: moment(signUpFrom, false) }),
    ...(signUpUntil !== null && { validThrough: moment(signUpUntil, false) }),
  };
  if (signUpFrom !== null && Date.parse(signUpFrom) > now.getTime())
    return { ...of("PreOrder"), ...span };
  return { ...of(openSeats === 0 ? "SoldOut" : "InStock"), ...span };
}

/** What is over or off is offered no more; a price in words describes the offer. */
function offerOf(told: EventData): object {
  const { date, url, locale, now } = told;
  const { price } = date.fields;
  if (date.state === "cancelled" || date.removed || isOver(date, now)) return {};
  if (!price?.free && !price?.text && !date.takesSignUps) return {};
  return {
    offers: {
      "@type": "Offer",
      url,
      ...(price?.free === true && { price: 0, priceCurrency: "EUR" }),
      ...(price?.text && { description: localise(price.text, locale).text }),
      ...availabilityOf(told),
    },
  };
}

function descriptionOf({ note, fields }: ListedDate, locale: Locale): string {
  const texts = note ? [note, fields.summary] : [fields.summary];
  return texts.map((text) => localise(text, locale).text).join(" ");
}

/** When and where a date of an event is, see schema.org/Event; seats are told of by its page. */
export function dateData(told: DateData): object {
  const { date, locale, url } = told;
  const { fields, state, allDay, originalStart, startsAt, endsAt } = date;
  const title = localise(fields.title, locale);
  const places = locationOf(told);
  const lastMoment = allDay ? new Date(Date.parse(endsAt) - 1).toISOString() : endsAt;
  return {
    "@type": "Event",
    name: title.text,
    description: descriptionOf(date, locale),
    url,
    inLanguage: title.language,
    startDate: moment(startsAt, allDay),
    ...(endsAt > startsAt && { endDate: moment(lastMoment, allDay) }),
    eventStatus: `https://schema.org/${STATUS[state]}`,
    ...(state === "moved" &&
      originalStart !== startsAt && { previousStartDate: moment(originalStart, allDay) }),
    eventAttendanceMode: `https://schema.org/${MODE[fields.mode]}`,
    location: places.length === 1 ? places[0] : places,
    ...(fields.organiser && {
      organizer: { "@type": "Organization", name: fields.organiser.office },
    }),
    ...(fields.price?.free === true && { isAccessibleForFree: true }),
  };
}

/** A date of an event as search engines read it, with whether there are seats. */
export function eventData(told: EventData): object {
  return { ...dateData(told), ...offerOf(told) };
}
