import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { findAnsweredGaps } from "@/app/settling";
import type { Locale } from "@/lib/i18n/routing";
import { offersAddress } from "@/lib/offers/offer-address";
import { NO_OFFER_FILTER } from "@/lib/offers/offer-filter";
import type { Region } from "@/lib/regions/schema";

/** How many gaps of the region have an offer and how many do not; nothing where nobody knows. */
export async function GapsAnswered({ region, locale }: { region: Region; locale: Locale }) {
  const answered = await findAnsweredGaps(region);
  if (!answered) return null;
  const t = await getTranslations("settle.gaps");
  const { gaps, answered: withOffer } = answered;
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title">{t("title")}</h2>
      <p>
        <strong>{t("found", { gaps, answered: withOffer, open: gaps - withOffer })}</strong>{" "}
        <Link href={offersAddress(locale, region.slug, NO_OFFER_FILTER)} prefetch={false}>
          {t("link")}
        </Link>
      </p>
      <p>{t("note")}</p>
    </section>
  );
}
