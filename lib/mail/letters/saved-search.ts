import type { z } from "zod";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import { longDay, shortDay } from "@/lib/i18n/number-format";
import { offerQuery } from "@/lib/offers/offer-address";
import { filtersOf, type OfferFilter } from "@/lib/offers/offer-filter";
import { lastDay } from "@/lib/saved-searches/search-times";
import type { Letter, LetterBlock } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { greeting, paragraph } from "./paragraph";
import type {
  savedSearchConfirmValues,
  savedSearchKnownValues,
  savedSearchNewsValues,
  savedSearchRenewalValues,
} from "./saved-search-values";

type Search = z.output<typeof savedSearchKnownValues>;

function groupName(names: Readonly<Record<string, string>>, slug: string): string {
  return names[slug] ?? slug;
}

/** What is looked for, part by part. */
function searchFacts({ filter, districtName }: Search, { t, locale, region }: LetterDesk) {
  const words = (locale === "de" ? de : en).offers;
  const { type, group, district, startsBy, hours, extent } = filter;
  const facts = {
    type: type && { label: words.type.label, value: words.type[type] },
    group: group && { label: words.groups, value: groupName(words.group, group) },
    district: district && { label: t("savedSearch.district"), value: districtName ?? district },
    startsBy: startsBy && { label: words.filter.startsBy, value: shortDay(startsBy, locale) },
    hours: hours && { label: words.filter.hours, value: String(hours) },
    extent: extent && { label: words.seats, value: words.filter.extent[extent] },
  };
  const said = filtersOf(filter).flatMap((name) => facts[name] || []);
  const all = { label: t("savedSearch.search"), value: t("savedSearch.all", { region }) };
  return { kind: "facts", facts: said.length === 0 ? [all] : said } satisfies LetterBlock;
}

function listOf(filter: OfferFilter, { page, locale }: LetterDesk): string {
  const query = offerQuery(locale, filter);
  return page("/[region]/offers") + (query === "" ? "" : `?${query}`);
}

/** A letter that its reader can stop in one click. */
function stoppable(letter: Letter, link: string, { oneClick }: LetterDesk): Letter {
  return { ...letter, unsubscribe: oneClick(link) };
}

/** Asks whoever wants to be told of offers whether the address is right. */
export function savedSearchConfirmLetter(
  said: z.output<typeof savedSearchConfirmValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  return desk.letter(t("savedSearch.confirm.subject"), [
    greeting(desk),
    paragraph(t("savedSearch.confirm.text")),
    searchFacts(said, desk),
    paragraph(t(`savedSearch.confirm.${said.rhythm}`)),
    {
      ...{ kind: "link", label: t("savedSearch.confirm.link") },
      url: desk.link("saved_search", said.link),
    },
    paragraph(t("savedSearch.confirm.not", { day: longDay(said.deleteAfter, locale) })),
  ]);
}

/** Tells whoever saves a search again that it is saved. */
export function savedSearchKnownLetter(said: Search, desk: LetterDesk): Letter {
  const { t } = desk;
  const letter = desk.letter(t("savedSearch.known.subject"), [
    greeting(desk),
    paragraph(t("savedSearch.known.text")),
    searchFacts(said, desk),
    {
      ...{ kind: "link", label: t("savedSearch.known.link") },
      url: desk.link("saved_search", said.link),
    },
    paragraph(t("savedSearch.known.not")),
  ]);
  return stoppable(letter, said.link, desk);
}

/** Tells of the offers that are new. */
export function savedSearchNewsLetter(
  said: z.output<typeof savedSearchNewsValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale, page } = desk;
  const { offers, more, filter, link, expiresAt } = said;
  const words = (locale === "de" ? de : en).offers.type;
  const count = offers.length + more;
  const typeOf = (type: string) => {
    const known = offerTypeSchema.safeParse(type).data;
    return known ? `${words[known]}: ` : "";
  };
  const letter = desk.letter(t("savedSearch.news.subject", { count }), [
    greeting(desk),
    paragraph(t("savedSearch.news.text", { count })),
    ...offers.map(({ slug, type, title }): LetterBlock => ({
      ...{ kind: "link", label: `${typeOf(type)}${title}` },
      url: page("/[region]/offers/[offer]", { offer: slug }),
    })),
    more === 0 ? null : paragraph(t("savedSearch.news.more", { count: more })),
    paragraph(t("savedSearch.news.search")),
    searchFacts(said, desk),
    { kind: "link", label: t("savedSearch.news.list"), url: listOf(filter, desk) },
    paragraph(t("savedSearch.news.until", { day: longDay(lastDay(new Date(expiresAt)), locale) })),
    { kind: "link", label: t("savedSearch.news.end"), url: desk.link("saved_search", link) },
  ]);
  return stoppable(letter, link, desk);
}

/** Asks whether a search that will end is still wanted. */
export function savedSearchRenewalLetter(
  said: z.output<typeof savedSearchRenewalValues>,
  desk: LetterDesk,
): Letter {
  const { t, locale } = desk;
  const day = longDay(lastDay(new Date(said.expiresAt)), locale);
  const letter = desk.letter(t("savedSearch.renewal.subject"), [
    greeting(desk),
    paragraph(t("savedSearch.renewal.text", { day })),
    searchFacts(said, desk),
    {
      ...{ kind: "link", label: t("savedSearch.renewal.link") },
      url: desk.link("saved_search", said.link),
    },
    paragraph(t("savedSearch.renewal.not")),
  ]);
  return stoppable(letter, said.link, desk);
}
