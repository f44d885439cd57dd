import type { LocalisedText } from "./localised-text";
import type { LinkedThing, LinkTarget, PublishedEntry } from "./published-entry";

/** What a list tells of a thing. */
export interface EntryTeaser {
  kind: LinkTarget;
  slug: string;
  name: LocalisedText;
  /** Null for districts and places. */
  summary: LocalisedText | null;
  /** ISO day of news, statements, pages and jobs. */
  day: string | null;
  themes?: readonly Pick<LinkedThing, "slug" | "name">[];
}

function dayOf(fields: PublishedEntry["fields"]): string | null {
  if ("date" in fields) return fields.date;
  if ("postedOn" in fields) return fields.postedOn;
  return "checkedOn" in fields ? fields.checkedOn : null;
}

/**
 * What a list tells of an entry.
 *
 * @example teaserOf(entry) // { kind: "news", slug: "neu", name: { de: "Neu" }, day: "2026-01-02", … }
 */
export function teaserOf(entry: PublishedEntry): EntryTeaser {
  const { kind, slug, fields, links } = entry;
  return {
    kind,
    slug,
    name: fields.title,
    summary: fields.summary,
    day: dayOf(fields),
    themes: links.filter(({ role, kind: target }) => role === "theme" && target === "theme"),
  };
}
