import { getTranslations } from "next-intl/server";
import { filterWord } from "@/components/offers/offer-filter-words";
import { entryAddress } from "@/lib/entries/entry-address";
import { atomFeed } from "@/lib/entries/feed";
import { siteUrl } from "@/lib/env";
import { offersAddress } from "@/lib/offers/offer-address";
import { filtersOf } from "@/lib/offers/offer-filter";
import { findOffers } from "@/lib/offers/queries";
import { keptAnswer } from "../../events/kept-answer";
import { askedOffers } from "../asked-offers";

export const dynamic = "force-dynamic";

/** Offers that a feed tells of. */
const LENGTH = 30;

/** The youngest offers that fit the filter of the address, which finds the same as the page. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const parameters = new URL(request.url).searchParams;
  const { locale, region, filter, notices, ...names } = await askedOffers(await params, parameters);
  const t = await getTranslations({ locale, namespace: "offers" });
  const entry = await getTranslations({ locale, namespace: "entry" });
  // What there is not fits nothing: a feed that tells of everything instead would surprise.
  const found =
    notices.length > 0
      ? []
      : (await findOffers(region.id, filter, { now: new Date(), pageSize: LENGTH })).entries;
  const words = filtersOf(filter).map((name) => filterWord(filter, name, names, locale, t));
  const title = t("title", { region: region.name });
  const xml = atomFeed(
    {
      ...{ region: region.slug, locale },
      title: words.length === 0 ? title : `${title}: ${words.join(", ")}`,
      description: t("description", { region: region.name }),
      page: siteUrl() + offersAddress(locale, region.slug, filter),
      self:
        siteUrl() +
        offersAddress(locale, region.slug, filter, { folder: "/[region]/offers/feed.xml" }),
      publisher: region.contact?.office ?? region.name,
      otherLanguage: entry("otherLanguage"),
    },
    found,
    ({ slug }) => siteUrl() + entryAddress(locale, region.slug, "offer", slug),
  );
  return keptAnswer(request, xml, { "content-type": "application/atom+xml; charset=utf-8" });
}
