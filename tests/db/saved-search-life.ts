import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { linkToken } from "@/lib/links/link-token";
import { NO_OFFER_FILTER, type OfferFilter } from "@/lib/offers/offer-filter";
import { tellOfChangedOffers } from "@/lib/saved-searches/matching/mutations";
import { createSavedSearch } from "@/lib/saved-searches/mutations";
import { takeSearchStep } from "@/lib/saved-searches/own/mutations";
import type { Rhythm } from "@/lib/saved-searches/schema";
import { fileImport, importAll, smallFile } from "./small-files";

/** An offer as a file says it. */
export function offer(slug: string, more: object = {}): object {
  return {
    ...{ slug, title: `Angebot ${slug}`, summary: "Kurz", type: "takeover", owner: "Praxis" },
    ...{ specialtyGroups: ["hausaerzte"], postedOn: "2020-01-01", expiresOn: "2099-12-31" },
    ...more,
  };
}

/** Publishes offers; one that was published before is changed. */
export async function publish(region: string, ...offers: readonly object[]): Promise<void> {
  await importAll(region, fileImport("offers", smallFile("angebote.json", JSON.stringify(offers))));
}

/** Publishes offers and lets the worker tell of them. */
export async function publishAndTell(region: string, ...offers: readonly object[]) {
  await publish(region, ...offers);
  return tellOfChangedOffers(new Date());
}

export interface Wanted {
  filter?: Partial<OfferFilter>;
  rhythm?: Rhythm;
  locale?: "de" | "en";
  now?: Date;
}

/** Somebody asks to be told of offers of a region. */
export async function save(region: string, person: string, wanted: Wanted = {}): Promise<void> {
  const { filter = {}, rhythm = "at_once", locale = "de", now = new Date() } = wanted;
  await createSavedSearch(
    {
      ...{ region, rhythm, mail: `${person}@example.org` },
      filter: { ...NO_OFFER_FILTER, ...filter },
    },
    { sender: null, locale, now },
  );
}

export async function searchOf(person: string) {
  return db().savedSearch.findFirst({
    where: { mail: `${person}@example.org` },
    orderBy: { id: "desc" },
  });
}

/** The secret of the link in the mails of somebody's youngest search. */
export async function searchToken(person: string): Promise<string> {
  const search = await searchOf(person);
  const link = await db().mailLink.findFirstOrThrow({
    where: { purpose: "saved_search", subjectId: search?.id ?? 0 },
    select: { id: true },
  });
  return linkToken(link.id, env().PORTAL_SECRET);
}

/** Somebody asks to be told of offers and confirms it. */
export async function saveAndConfirm(region: string, person: string, wanted: Wanted = {}) {
  await save(region, person, wanted);
  await takeSearchStep(await searchToken(person), "confirm", wanted.now ?? new Date());
}

/** The slugs of the offers that each mail to somebody told of. */
export async function toldTo(person: string): Promise<string[][]> {
  const mails = await db().outboxMail.findMany({
    where: { recipient: `${person}@example.org`, template: "saved-search-news" },
    orderBy: { id: "asc" },
    select: { values: true },
  });
  return mails.map(({ values }) => {
    const { offers } = values as { offers: { slug: string }[] };
    return offers.map(({ slug }) => slug).sort();
  });
}
