import type { z } from "zod";
import type { EntryFields, EntryLink, EntryRecord } from "@/lib/entries/entry";
import { eventSchema } from "@/lib/entries/kinds/event";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { expandRule } from "@/lib/events/calendar/recurrence";
import type { DemoSlug } from "../demo-slug";
import { daysFrom, workdayFrom } from "./demo-day";
import { both, demoEntry } from "./demo-entry";

type Given = z.input<typeof eventSchema>;

export interface EventPlan extends Omit<Given, "starts" | "ends"> {
  slug: string;
  /** Days until it takes place, negative for the past; it is moved to a working day. */
  inDays: number;
  from: string;
  to: string;
  links: EntryLink[];
}

const NOTE = {
  de: "*Beispiel: So könnte eine Veranstaltung hier aussehen. Sie findet nicht wirklich statt.*",
  en: "*Sample: this is what an event could look like here. It does not really take place.*",
};

function withNote({ de, en }: LocalisedText): LocalisedText {
  return {
    ...(de !== undefined && { de: `${de}\n\n${NOTE.de}` }),
    ...(en !== undefined && { en: `${en}\n\n${NOTE.en}` }),
  };
}

/** An event that says of itself that it is a sample, on a working day around today. */
export function demoEvent(region: DemoSlug, today: string, plan: EventPlan): EntryRecord<"event"> {
  const { slug, inDays, from, to, links, ...given } = plan;
  const day = workdayFrom(region, today, inDays);
  return eventEntry(slug, { ...given, starts: `${day}T${from}`, ends: `${day}T${to}` }, links);
}

/** The same for one whose days are said. */
export function eventEntry(
  slug: string,
  { body, ...given }: Given,
  links: EntryLink[],
): EntryRecord<"event"> {
  const fields: EntryFields<"event"> = eventSchema.parse({
    ...given,
    body: body ? withNote(body) : NOTE,
  });
  return demoEntry("event", slug, fields, links);
}

/** The first Tuesday, Wednesday … of the month that some days ago belonged to, at a time. */
export function firstWeekday(today: string, daysAgo: number, weekday: number, time: string) {
  let day = `${daysFrom(today, -daysAgo).slice(0, 8)}01`;
  while (new Date(`${day}T00:00:00Z`).getUTCDay() !== weekday) day = daysFrom(day, 1);
  return `${day}T${time}`;
}

/** The days that a series still has ahead, nearest first. */
export function daysAhead(rule: string, starts: string, today: string): string[] {
  return expandRule(rule, starts, daysFrom(today, 200))
    .map((date) => date.slice(0, 10))
    .filter((day) => day > today);
}

/** What sign-up data is used for, in the words that most organisers choose. */
export const PLANNING = both(
  "Wir nutzen die Angaben, um den Termin zu planen und Sie über Änderungen zu informieren.",
  "We use your details to plan the event and to tell you about changes.",
);

export const FREE = { free: true, text: both("Eintritt frei", "Free of charge") };
