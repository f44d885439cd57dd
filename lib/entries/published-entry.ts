import type { Locale } from "@/lib/i18n/routing";
import type { EntryFields, EntryLink } from "./entry";
import type { EntryKind } from "./entry-kind";
import { localise, type LocalisedText, type ShownText } from "./localised-text";

export type LinkTarget = EntryLink["targetKind"];

/** Something that an entry is tied to and that is there; ties to nothing are never shown. */
export interface LinkedThing {
  /** What it is to the entry: theme, district, member, partner, employer … */
  role: string;
  kind: LinkTarget;
  slug: string;
  name: LocalisedText;
}

/** An entry as everybody may read it now. */
export interface PublishedEntry<Kind extends EntryKind = EntryKind> {
  kind: Kind;
  /** Stays when the slug changes. */
  key: string;
  slug: string;
  fields: EntryFields<Kind>;
  links: LinkedThing[];
  /** ISO moments; null for at once and for good. */
  publishFrom: string | null;
  publishUntil: string | null;
  /** ISO moment since which it says what it says; for feeds and "last changed". */
  changedAt: string;
  sourceId: number;
  /** Whether it is invented. */
  demo: boolean;
}

export interface EntryPage<Kind extends EntryKind = EntryKind> {
  entries: PublishedEntry<Kind>[];
  total: number;
  /** From 1. */
  page: number;
  pages: number;
}

/**
 * What is at an address: an entry, the address that it moved to, or word that it is gone and why
 * (`removed` by a later version, `withdrawn` with its own, `expired`, `taken_back` from the problem
 * board); null where nothing ever was.
 */
export type EntryAnswer<Kind extends EntryKind = EntryKind> =
  | { state: "published"; entry: PublishedEntry<Kind> }
  | { state: "moved"; slug: string }
  | {
      state: "gone";
      name: string;
      reason: GoneReason;
      since: string;
      /** What the staff say of it. */
      told?: LocalisedText;
    }
  | null;

export const GONE_REASONS = ["removed", "withdrawn", "expired", "taken_back"] as const;
export type GoneReason = (typeof GONE_REASONS)[number];

/** Something tied to a theme, district, partner …, whichever of the two says so. */
export interface RelatedThing {
  kind: LinkTarget;
  slug: string;
  name: LocalisedText;
  /** Null for districts and places. */
  summary: LocalisedText | null;
  /** ISO day of news, statements, pages and jobs. */
  day: string | null;
  /** The roles in which the thing names the target ("from") or the target names it ("to"). */
  ties: { role: string; direction: "from" | "to" }[];
  demo: boolean;
}

/**
 * The names of what an entry is tied to in one role, in its order.
 *
 * @example shownLinks(entry.links, "theme", "de") // [{ kind: "theme", slug: "pflege", name: { text: "Pflege", … } }]
 */
export function shownLinks(
  links: readonly LinkedThing[],
  role: string,
  locale: Locale,
): { kind: LinkTarget; slug: string; name: ShownText }[] {
  return links
    .filter((link) => link.role === role)
    .map(({ kind, slug, name }) => ({ kind, slug, name: localise(name, locale) }));
}

/**
 * Related things by what they are, in the order in which a page lists them.
 *
 * @example relatedByKind(related).get("news")
 */
export function relatedByKind(
  related: readonly RelatedThing[],
): ReadonlyMap<LinkTarget, RelatedThing[]> {
  const kinds = new Map<LinkTarget, RelatedThing[]>();
  for (const thing of related) kinds.set(thing.kind, [...(kinds.get(thing.kind) ?? []), thing]);
  return kinds;
}
