import "server-only";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import type { AddressedKind } from "@/lib/entries/entry";
import { entryAddress } from "@/lib/entries/entry-address";
import { entryKindSchema, type EntryKind } from "@/lib/entries/entry-kind";
import { isEntrySlug } from "@/lib/entries/entry-slug";
import type {
  EntryAnswer,
  LinkTarget,
  PublishedEntry,
  RelatedThing,
} from "@/lib/entries/published-entry";
import type { JobChoice } from "@/lib/entries/jobs/job-choice";
import * as jobs from "@/lib/entries/jobs/queries";
import * as addresses from "@/lib/entries/addresses/queries";
import * as counts from "@/lib/entries/counts/queries";
import * as entries from "@/lib/entries/queries";
import { isSingleKind } from "@/lib/entries/single/single-kind";
import * as ties from "@/lib/entries/ties/queries";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { ofRegion } from "./content";

/** More than any region has of a kind that is listed on one page. */
const ALL = 1000;

type GoneEntry = Extract<EntryAnswer, { state: "gone" }>;

const keptAnswer = ofRegion("entry", (region, kind: EntryKind, slug: string) =>
  entries.getEntry(region.id, kind, slug, { now: new Date() }),
);

const keptList = ofRegion(
  "entries",
  async (region, kind: EntryKind, locale: Locale): Promise<PublishedEntry[]> => {
    const options = { locale, now: new Date(), pageSize: ALL };
    return (await entries.listEntries(region.id, kind, options)).entries;
  },
);

const keptRelated = ofRegion(
  "related-entries",
  (region, kind: LinkTarget, slug: string): Promise<RelatedThing[]> =>
    ties.listRelated(region.id, { kind, slug }, { now: new Date(), limit: ALL }),
);

/** What is, or was, at the address of an entry. */
export function findEntry<Kind extends EntryKind>(
  region: Region,
  kind: Kind,
  slug: string,
): Promise<EntryAnswer<Kind>> {
  return keptAnswer(region, kind, slug) as Promise<EntryAnswer<Kind>>;
}

const keptFormerAddress = ofRegion("former-address", (region, kind: AddressedKind, slug: string) =>
  addresses.getFormerAddress(region.id, kind, slug),
);

/** What is gone from an address; null where nothing ever was, or something is. */
export async function findGone(
  region: Region,
  kind: AddressedKind,
  slug: string,
): Promise<GoneEntry | null> {
  const { data: entryKind } = entryKindSchema.safeParse(kind);
  const answer = entryKind
    ? await findEntry(region, entryKind, slug)
    : await keptFormerAddress(region, kind, slug);
  return answer?.state === "gone" ? answer : null;
}

/** What a request shows in place of what is published: a draft, on the page of a preview only. */
export const previewed = cache((): { entry: PublishedEntry | null } => ({ entry: null }));

/** All entries of a kind that are shown now, in the order of their kind. */
export function listAllEntries<Kind extends EntryKind>(
  region: Region,
  kind: Kind,
  locale: Locale,
): Promise<PublishedEntry<Kind>[]> {
  const { entry: draft } = previewed();
  if (isSingleKind(kind) && draft?.kind === kind)
    return Promise.resolve([draft as PublishedEntry<Kind>]);
  return keptList(region, kind, locale) as Promise<PublishedEntry<Kind>[]>;
}

/** Everything that is tied to something, whichever of the two names the other. */
export function listRelatedTo(
  region: Region,
  kind: LinkTarget,
  slug: string,
): Promise<RelatedThing[]> {
  return keptRelated(region, kind, slug);
}

interface ListPage {
  /** From 1. */
  page: number;
  pageSize: number;
}

interface ArticleList extends ListPage {
  /** Slug; null for all. */
  theme: string | null;
}

/** News and statements of a page of their list, the youngest first; of one theme or of all. */
export const listArticles = ofRegion(
  "articles",
  (region, locale: Locale, { theme, page, pageSize }: ArticleList) =>
    entries.listEntries(region.id, ["news", "statement"], {
      ...{ locale, page, pageSize, now: new Date(), theme: theme ?? undefined },
    }),
);

/** A page of the jobs that fit a choice, the youngest first. */
export const listJobs = ofRegion(
  "jobs",
  (region, locale: Locale, { page, pageSize, ...choice }: JobChoice & ListPage) => {
    const { profession, form, district } = choice;
    return entries.listEntries(region.id, "job", {
      ...{ locale, page, pageSize, now: new Date(), district: district ?? undefined },
      matching: { ...(profession && { profession }), ...(form && { form }) },
    });
  },
);

/** How many jobs there are of each profession, form and set of districts. */
export const listJobCounts = ofRegion("job-counts", (region) =>
  jobs.listJobCounts(region.id, new Date()),
);

/** The profession of a job, also of one that is no longer shown. */
export const findProfession = ofRegion("profession", (region, slug: string) =>
  jobs.getProfession(region.id, slug),
);

/** Everything that has an address of its own, for search engines. */
export const listEntryAddresses = ofRegion("entry-addresses", (region) =>
  addresses.listAddresses(region.id, new Date()),
);

/** How many entries of each kind there are. */
export const countEntriesByKind = ofRegion("entries-by-kind", (region) =>
  counts.countByKind(region.id, new Date()),
);

/** How many entries of each kind are tied to each theme. */
export const countEntriesByTheme = ofRegion("entries-by-theme", (region) =>
  counts.countByTheme(region.id, new Date()),
);

/**
 * The entry of an address; else the way to where it moved, the page that says why it is gone
 * (sent with status 410, see lib/cli/gone-page.mjs), or the page that says there is none.
 */
export async function entryOrLeadOn<Kind extends EntryKind>(
  region: Region,
  locale: Locale,
  kind: Kind,
  slug: string,
): Promise<PublishedEntry<Kind>> {
  const { entry: draft } = previewed();
  if (draft?.kind === kind && draft.slug === slug) return draft as PublishedEntry<Kind>;
  const answer = isEntrySlug(slug) ? await findEntry(region, kind, slug) : null;
  if (answer === null) notFound();
  if (answer.state === "moved")
    permanentRedirect(entryAddress(locale, region.slug, kind, answer.slug));
  if (answer.state === "gone")
    redirect(
      addressOf(locale, "/[region]/gone/[kind]/[slug]", { region: region.slug, kind, slug }),
    );
  return answer.entry;
}
