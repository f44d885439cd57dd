import {
  audienceSchema,
  eventTypeSchema,
  type Audience,
  type EventType,
} from "@/lib/entries/kinds/event";
import type { Locale } from "@/lib/i18n/routing";

/** Which events are looked for; null where it does not matter. */
export interface EventFilter {
  type: EventType | null;
  /** Slugs. */
  theme: string | null;
  district: string | null;
  audience: Audience | null;
  /** Only those that one can join from home. */
  online: boolean;
}

export const ANY_EVENT: EventFilter = {
  ...{ type: null, theme: null, district: null, audience: null, online: false },
};

/** What an address asks for, and whether it asks for something that there is not. */
export interface AskedEvents {
  filter: EventFilter;
  isUnknown: boolean;
}

/** The names of the filter's parts in addresses. */
export const EVENT_FILTER_NAMES = {
  de: {
    ...{ type: "typ", theme: "thema", district: "stadtteil", audience: "zielgruppe" },
    ...{ online: "online", view: "ansicht", month: "monat", page: "seite" },
  },
  en: {
    ...{ type: "type", theme: "theme", district: "district", audience: "audience" },
    ...{ online: "online", view: "view", month: "month", page: "page" },
  },
} as const;

/** How an address asks for a month, or for what is over, instead of a list of what is ahead. */
export const EVENT_VIEW_VALUES = {
  de: { month: "monat", past: "vergangen" },
  en: { month: "month", past: "past" },
} as const;

const TYPE_VALUES: Readonly<Record<Locale, Readonly<Record<EventType, string>>>> = {
  de: {
    fair: "messe",
    meetup: "stammtisch",
    training: "fortbildung",
    forum: "buergerforum",
    lecture: "vortrag",
    workshop: "workshop",
    network_meeting: "netzwerktreffen",
    open_day: "tag-der-offenen-tuer",
    council: "gremium",
    other: "sonstiges",
  },
  en: {
    fair: "fair",
    meetup: "meetup",
    training: "training",
    forum: "forum",
    lecture: "lecture",
    workshop: "workshop",
    network_meeting: "network-meeting",
    open_day: "open-day",
    council: "council",
    other: "other",
  },
};

const AUDIENCE_VALUES: Readonly<Record<Locale, Readonly<Record<Audience, string>>>> = {
  de: {
    citizens: "buerger",
    doctors: "aerzte",
    trainees: "nachwuchs",
    professionals: "fachkraefte",
    companies: "unternehmen",
    partners: "partner",
  },
  en: {
    citizens: "citizens",
    doctors: "doctors",
    trainees: "trainees",
    professionals: "professionals",
    companies: "companies",
    partners: "partners",
  },
};

export const EVENT_TYPES = eventTypeSchema.options;
export const AUDIENCES = audienceSchema.options;

/** A type as addresses of a language write it. */
export function typeValue(type: EventType, locale: Locale): string {
  return TYPE_VALUES[locale][type];
}

/** An audience as addresses of a language write it. */
export function audienceValue(audience: Audience, locale: Locale): string {
  return AUDIENCE_VALUES[locale][audience];
}

/**
 * What an address asks for; of each part the last value counts.
 *
 * @param known slugs of the themes and districts of the region
 * @example readEventFilter(new URLSearchParams("typ=messe"), "de", { themes: [], districts: [] })
 *   // { filter: { type: "fair", theme: null, … }, isUnknown: false }
 */
export function readEventFilter(
  parameters: URLSearchParams,
  locale: Locale,
  known: { themes: readonly string[]; districts: readonly string[] },
): AskedEvents {
  const names = EVENT_FILTER_NAMES[locale];
  let isUnknown = false;
  const read = <Value extends string>(
    part: "type" | "theme" | "district" | "audience",
    values: readonly Value[],
    written: (value: Value) => string = (value) => value,
  ): Value | null => {
    const wanted = parameters.getAll(names[part]).at(-1) ?? "";
    const found = values.find((value) => written(value) === wanted) ?? null;
    if (wanted !== "" && found === null) isUnknown = true;
    return found;
  };
  const filter = {
    type: read("type", EVENT_TYPES, (type) => typeValue(type, locale)),
    theme: read("theme", known.themes),
    district: read("district", known.districts),
    audience: read("audience", AUDIENCES, (audience) => audienceValue(audience, locale)),
    online: parameters.getAll(names.online).at(-1) === "1",
  };
  return { filter, isUnknown };
}

/** The filter as an address writes it. */
export function eventFilterParameters(filter: EventFilter, locale: Locale): URLSearchParams {
  const names = EVENT_FILTER_NAMES[locale];
  const { type, theme, district, audience, online } = filter;
  return new URLSearchParams({
    ...(type !== null && { [names.type]: typeValue(type, locale) }),
    ...(theme !== null && { [names.theme]: theme }),
    ...(audience !== null && { [names.audience]: audienceValue(audience, locale) }),
    ...(district !== null && { [names.district]: district }),
    ...(online && { [names.online]: "1" }),
  });
}

/** The same with a question mark before it; empty where nothing is asked for. */
export function eventFilterQuery(filter: EventFilter, locale: Locale): string {
  const query = eventFilterParameters(filter, locale).toString();
  return query === "" ? "" : `?${query}`;
}
