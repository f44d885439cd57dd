import { Feed } from "feed";
import type { Locale } from "@/lib/i18n/routing";
import type { EntryKind } from "./entry-kind";
import { localise } from "./localised-text";
import type { PublishedEntry } from "./published-entry";

/** What the feed library writes as HTML is text here. */
function asHtml(text: string): string {
  return withoutControls(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** No feed may hold control characters or halves of characters. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Surrogate}\ufffe\uffff]+/gu, " ");
}

/** What a feed says of itself; all addresses are absolute. */
export interface FeedFacts {
  /** Slug of the region, which no feed shares with another. */
  region: string;
  title: string;
  description: string;
  locale: Locale;
  /** The page that lists the same, and the feed itself. */
  page: string;
  self: string;
  /** Office that publishes, for entries that name none. */
  publisher: string;
}

/** Day on which the domain of the portal names things for good, see RFC 4151. */
const NAMED_SINCE = "2026";

/**
 * A feed in Atom of entries, the youngest first as they come. The id of an entry stays when its
 * address changes; it differs by language, as the texts do.
 *
 * Source: RFC 4287.
 *
 * @param addressOf the absolute address of an entry
 * @example atomFeed(facts, entries, ({ slug }) => `https://praxisnah.example/chemnitz/aktuelles/${slug}`)
 */
export function atomFeed<Kind extends EntryKind>(
  { region, title, description, locale, page, self, publisher }: FeedFacts,
  entries: readonly PublishedEntry<Kind>[],
  addressOf: (entry: PublishedEntry<Kind>) => string,
): string {
  const { host } = new URL(page);
  const changed = entries.map(({ changedAt }) => Date.parse(changedAt));
  const feed = new Feed({
    id: self,
    title: withoutControls(title),
    description: withoutControls(description),
    link: page,
    feedLinks: { atom: self },
    updated: new Date(Math.max(0, ...changed)),
    author: { name: withoutControls(publisher) },
    generator: false,
  });
  for (const entry of entries) {
    const { kind, key, fields, changedAt } = entry;
    const office = "author" in fields ? fields.author : "speaker" in fields ? fields.speaker : null;
    const first = entry.publishFrom === null ? {} : { published: new Date(entry.publishFrom) };
    feed.addItem({
      id: `tag:${host},${NAMED_SINCE}:${region}/${kind}/${encodeURIComponent(key)}/${locale}`,
      title: asHtml(localise(fields.title, locale).text),
      description: asHtml(localise(fields.summary, locale).text),
      link: addressOf(entry),
      date: new Date(changedAt),
      author: [{ name: withoutControls(office?.office ?? publisher) }],
      ...first,
    });
  }
  // The library knows no language of an Atom feed.
  return feed.atom1().replace("<feed ", `<feed xml:lang="${locale}" `);
}
