import { Feed } from "feed";
import type { Locale } from "@/lib/i18n/routing";
import type { EntryKind } from "./entry-kind";
import { localise, type ShownText } from "./localised-text";
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
  /** Said of texts that are there in the other language only, e.g. "nur auf Englisch". */
  otherLanguage: string;
}

/** Day on which the domain of the portal names things for good, see RFC 4151. */
const NAMED_SINCE = "2026";

/**
 * A feed in Atom of entries, the youngest first as they come. The id of an entry stays when its
 * address changes; it differs by language, as the texts do. Texts that are there in the other
 * language only say so, and in which one they are.
 *
 * Source: RFC 4287.
 *
 * @param addressOf the absolute address of an entry
 * @example atomFeed(facts, entries, ({ slug }) => `https://praxisnah.example/chemnitz/aktuelles/${slug}`)
 */
export function atomFeed<Kind extends EntryKind>(
  { region, title, description, locale, page, self, publisher, otherLanguage }: FeedFacts,
  entries: readonly PublishedEntry<Kind>[],
  addressOf: (entry: PublishedEntry<Kind>) => string,
): string {
  const { hostname } = new URL(page);
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
    const [name, summary] = [localise(fields.title, locale), localise(fields.summary, locale)];
    const mark = (text: ShownText) =>
      asHtml(text.isFallback ? `${text.text} (${otherLanguage})` : text.text);
    const first = entry.publishFrom === null ? {} : { published: new Date(entry.publishFrom) };
    feed.addItem({
      id: `tag:${hostname},${NAMED_SINCE}:${region}/${kind}/${encodeURIComponent(key)}/${locale}`,
      title: mark(name),
      description: summary.language === name.language ? asHtml(summary.text) : mark(summary),
      link: addressOf(entry),
      date: new Date(changedAt),
      author: [{ name: withoutControls(office?.office ?? publisher) }],
      ...first,
    });
  }
  return withLanguages(feed.atom1(), locale, entries);
}

/** Names the language of a feed and of what is not in it; the library knows none. */
function withLanguages(
  xml: string,
  locale: Locale,
  entries: readonly Pick<PublishedEntry, "fields">[],
): string {
  const [head = "", ...items] = xml.split("<entry>");
  const told = items.map((item, index) => {
    const { title = {}, summary = {} } = entries[index]?.fields ?? {};
    const [ofTitle, ofSummary] = [title, summary].map((text) => localise(text, locale).language);
    const begun = ofTitle === locale ? "<entry>" : `<entry xml:lang="${ofTitle}">`;
    const isOther = ofSummary !== ofTitle;
    return (
      begun + (isOther ? item.replace("<summary ", `<summary xml:lang="${ofSummary}" `) : item)
    );
  });
  return [head.replace("<feed ", `<feed xml:lang="${locale}" `), ...told].join("");
}
