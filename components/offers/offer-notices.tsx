import { useLocale, useTranslations } from "next-intl";
import styles from "@/components/network/partner-notices.module.css";
import { offersAddress, type OfferNotice } from "@/lib/offers/offer-address";
import {
  NO_OFFER_FILTER,
  without,
  type OfferFilter,
  type OfferFilterName,
} from "@/lib/offers/offer-filter";
import type { Region } from "@/lib/regions/schema";

/** What of the address was left out of the filter. */
export function OfferNotices({
  region,
  notices,
}: {
  region: Region;
  notices: readonly OfferNotice[];
}) {
  const t = useTranslations("offers.filter");
  const level = useTranslations("level");
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices} role="status">
      {notices.map(({ part, given }) => (
        <p key={part}>
          {t("notice", {
            part: part === "district" ? level(`${region.mapLevel}.one`) : t(`part.${part}`),
            given,
          })}
        </p>
      ))}
    </div>
  );
}

interface WithoutOffersProps {
  region: Region;
  filter: OfferFilter;
  /** The parts that are on, how they read, and how many offers there were without each. */
  loosened: readonly { filter: OfferFilterName; label: string; total: number }[];
}

/** Says that no offer fits, and which part to take out so that some do. */
export function WithoutOffers({ region, filter, loosened }: WithoutOffersProps) {
  const locale = useLocale();
  const t = useTranslations("offers");
  if (loosened.length === 0) return <p role="status">{t("none")}</p>;
  const helpful = loosened.filter(({ total }) => total > 0);
  return (
    <div className={styles.notices} role="status">
      <p>{t("filter.nothing")}</p>
      <ul>
        {helpful.map(({ filter: name, label, total }) => (
          <li key={name}>
            <a href={offersAddress(locale, region.slug, without(filter, name))}>
              {t("filter.loosen", { label, total })}
            </a>
          </li>
        ))}
        {helpful.length === 0 && (
          <li>
            <a href={offersAddress(locale, region.slug, NO_OFFER_FILTER)}>{t("filter.all")}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
