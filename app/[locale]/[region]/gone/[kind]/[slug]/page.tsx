import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findLastKnown, listSpecialtyGroups } from "@/app/content";
import { findGone, findProfession } from "@/app/entries";
import { GoneEntry } from "@/components/entries/gone-entry";
import { RegionPage } from "@/components/regions/region-page";
import { entryAddress } from "@/lib/entries/entry-address";
import { addressedKindSchema, type AddressedKind } from "@/lib/entries/entry";
import { isEntrySlug } from "@/lib/entries/entry-slug";
import { professionSchema } from "@/lib/entries/kinds/job";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { searchInstead } from "@/lib/practices/gone/search-instead";
import type { Region } from "@/lib/regions/schema";
import { requestLocale } from "../../../../request-locale";
import { SimilarJobs } from "../../../jobs/similar-jobs";
import { SimilarOffers } from "../../../offers/similar-offers";
import { regionOrNotFound } from "../../../region-content";

interface PageProps {
  params: Promise<{ locale: string; region: string; kind: string; slug: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function goneContent({ params }: PageProps) {
  const { locale: requested, region: regionSlug, kind: givenKind, slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(regionSlug);
  const { data: kind } = addressedKindSchema.safeParse(givenKind);
  if (kind === undefined || !isEntrySlug(slug)) notFound();
  const gone = (await findGone(region, kind, slug)) ?? notFound();
  return { locale, region, kind, slug, gone };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { gone } = await goneContent(props);
  return { title: gone.name, robots: { index: false } };
}

/** What was at an address; lib/cli/gone-page.mjs sends it at that address, with status 410. */
export default async function GonePage(props: PageProps) {
  const { locale, region, kind, slug, gone } = await goneContent(props);
  return (
    <RegionPage
      region={region}
      otherLanguage={entryAddress(locale === "de" ? "en" : "de", region.slug, kind, slug)}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
        { label: gone.name },
      ]}
      sources={[]}
    >
      <GoneEntry
        {...{ region, kind }}
        name={gone.name}
        reason={gone.reason}
        told={gone.told ?? null}
        since={gone.since}
        nearby={await searchNearby(region, locale, kind, slug)}
      />
      {kind === "job" && <JobsInstead {...{ region, locale, slug }} />}
      {kind === "offer" && <SimilarOffers {...{ region, slug }} />}
    </RegionPage>
  );
}

/** The search for other places near one that is gone; null for other things, and where nobody knows. */
async function searchNearby(
  region: Region,
  locale: Locale,
  kind: AddressedKind,
  slug: string,
): Promise<string | null> {
  if (kind !== "practice" && kind !== "care_place") return null;
  const [known, groups] = await Promise.all([
    findLastKnown(region, kind, slug),
    listSpecialtyGroups(),
  ]);
  return known && searchInstead(known, groups, { locale, region: region.slug });
}

/** What a job that is gone may be replaced by. */
async function JobsInstead(props: { region: Region; locale: Locale; slug: string }) {
  const { data: profession } = professionSchema.safeParse(
    await findProfession(props.region, props.slug),
  );
  if (profession === undefined) return null;
  return <SimilarJobs {...props} profession={profession} except={props.slug} />;
}
