import type { EntryFields, EntryLink, EntryRecord } from "@/lib/entries/entry";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { LocalisedText } from "@/lib/entries/localised-text";

/** An office that answers, as partners, groups and authors name it. */
export type Office = EntryFields<"page">["author"];

/** A text in both languages. */
export function both(de: string, en: string): LocalisedText {
  return { de, en };
}

/** A text that nobody has put into English yet. */
export function german(de: string): LocalisedText {
  return { de };
}

/**
 * Ties to several targets of one kind, in one role.
 *
 * @example ties("member", "partner", ["cwe"])
 */
export function ties(
  role: string,
  targetKind: EntryLink["targetKind"],
  slugs: readonly string[],
): EntryLink[] {
  return slugs.map((targetSlug) => ({ role, targetKind, targetSlug }));
}

export const themeTies = (...slugs: string[]) => ties("theme", "theme", slugs);
export const districtTies = (...slugs: string[]) => ties("district", "district", slugs);
export const placeTies = (...slugs: string[]) => ties("place", "care_place", slugs);
export const partnerTies = (...slugs: string[]) => ties("partner", "partner", slugs);
export const originTies = (group: string) => ties("origin", "working_group", [group]);
export const memberTies = (...slugs: string[]) => ties("member", "partner", slugs);

/** An entry that is shown at once and for good. */
export function demoEntry<Kind extends EntryKind>(
  kind: Kind,
  slug: string,
  fields: EntryFields<Kind>,
  links: EntryLink[] = [],
): EntryRecord<Kind> {
  return { kind, slug, fields, publishFrom: null, publishUntil: null, links };
}

/** The entry, shown no longer from a day on. */
export function shownUntil<Kind extends EntryKind>(
  entry: EntryRecord<Kind>,
  day: string,
): EntryRecord<Kind> {
  return { ...entry, publishUntil: `${day}T00:00:00.000Z` };
}
