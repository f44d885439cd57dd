import { getTranslations } from "next-intl/server";
import { findOfferSort, listFirstOffers } from "@/app/offers";
import { OfferList } from "@/components/offers/offer-list";
import type { Region } from "@/lib/regions/schema";
import { NO_OFFER_FILTER } from "@/lib/offers/offer-filter";

const SHOWN = 4;

interface SimilarOffersProps {
  region: Region;
  /** Slug of the offer that they are similar to; it may be gone. */
  slug: string;
}

/** The youngest offers for the same specialty; where there are none, the youngest of all. */
export async function SimilarOffers({ region, slug }: SimilarOffersProps) {
  const t = await getTranslations("offers");
  const sort = await findOfferSort(region, slug);
  const [same, all] = await Promise.all([
    listFirstOffers(region, { ...NO_OFFER_FILTER, group: sort?.groups[0] ?? null }),
    listFirstOffers(region, NO_OFFER_FILTER),
  ]);
  const others = [...same.entries, ...all.entries].filter(
    (one, index, list) =>
      one.slug !== slug && list.findIndex((other) => other.slug === one.slug) === index,
  );
  const similar = others.slice(0, SHOWN);
  if (similar.length === 0) return null;
  return (
    <section aria-labelledby="similar-title">
      <h2 id="similar-title">{t("similar")}</h2>
      <OfferList region={region} offers={similar} heading="h3" />
    </section>
  );
}
