import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { listDatesForCalendar } from "@/app/events";
import { whenText } from "@/components/events/date-words";
import { eventsAddress } from "@/components/events/event-views";
import { atomFeed } from "@/lib/entries/feed";
import type { LocalisedText } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { dateAddress } from "@/lib/events/event-date";
import { datesToTell } from "@/lib/events/feed-dates";
import type { ListedDate } from "@/lib/events/listed-date";
import { addressOf } from "@/lib/i18n/address";
import { askedOf } from "./asked-events";
import { keptAnswer } from "./kept-answer";

/** Events and dates that a feed tells of. */
const LENGTH = 30;

function prefixed(text: LocalisedText, prefix: string): LocalisedText {
  return {
    ...(text.de !== undefined && { de: prefix + text.de }),
    ...(text.en !== undefined && { en: prefix + text.en }),
  };
}

/**
 * The feed of the events that an address asks for, what changed last first: every event with its
 * next date, and each later date that is off or has moved.
 */
export async function feedAnswer(
  requested: { locale: string; region: string },
  request: Request,
): Promise<Response> {
  const asked = await askedOf(requested, request.url);
  const { locale, region, filter, isUnknown, title, description, query } = asked;
  const t = await getTranslations({ locale, namespace: "events" });
  const entry = await getTranslations({ locale, namespace: "entry" });
  const [dates, all] = await Promise.all([
    isUnknown ? [] : listDatesForCalendar(region, filter),
    listAllEntries(region, "event", locale),
  ]);
  const events = new Map(all.map((event) => [event.key, event]));
  const addresses = new Map<PublishedEntry<"event">, string>();
  const told = datesToTell(dates, new Date()).flatMap(({ date, isNext }) => {
    const event = events.get(date.key);
    if (!event) return [];
    const changedAt = isNext && event.changedAt > date.changedAt ? event.changedAt : date.changedAt;
    const named = {
      ...event,
      ...{ key: isNext ? event.key : `${event.key}/${date.dateKey}`, changedAt },
      fields: wordsOf(date),
    };
    const dateKey = isNext ? "" : date.dateKey;
    addresses.set(named, siteUrl() + dateAddress(locale, region.slug, date.slug, dateKey));
    return [named];
  });
  function wordsOf(date: ListedDate) {
    const { fields, state, removed } = date;
    const told = removed ? ("removed" as const) : state;
    const prefix = told === "planned" ? "" : `${t(`state.${told}`)}: `;
    const summary = prefixed(fields.summary, `${whenText(date, locale, t)}. `);
    return { ...fields, summary, title: prefixed(fields.title, prefix) };
  }
  told.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
  const at = { region: region.slug };
  const xml = atomFeed(
    {
      ...{ region: region.slug, title, locale, description },
      page: siteUrl() + eventsAddress(locale, region.slug, { filter }),
      self: siteUrl() + addressOf(locale, "/[region]/events/feed.xml", at) + query,
      publisher: region.contact?.office ?? region.name,
      otherLanguage: entry("otherLanguage"),
    },
    told.slice(0, LENGTH),
    (named) => addresses.get(named) ?? "",
  );
  return keptAnswer(request, xml, { "content-type": "application/atom+xml; charset=utf-8" });
}
