import { useLocale, useTranslations } from "next-intl";
import {
  NO_PARTNER_SEARCH,
  partnerSearchAddress,
  without,
  type PartnerFilter,
  type PartnerSearch,
} from "@/lib/network/directory/partner-search";
import type { Region } from "@/lib/regions/schema";
import styles from "./partner-notices.module.css";

interface NothingFoundProps {
  region: Region;
  search: PartnerSearch;
  /** The filters that are on, how they read, and how many partners there were without each. */
  loosened: readonly { filter: PartnerFilter; label: string; total: number }[];
  /** The text that was most likely meant, and how many it finds. */
  meant: { text: string; total: number } | null;
}

/** Says that no partner fits, which words were likely meant, and which filter to take out so that some do. */
export function NothingFound({ region, search, loosened, meant }: NothingFoundProps) {
  const locale = useLocale();
  const t = useTranslations("network.search");
  const helpful = loosened.filter(({ total }) => total > 0);
  return (
    <div className={styles.notices}>
      <p>{helpful.length > 0 && !meant ? t("nothing") : t("nothingAtAll")}</p>
      <ul>
        {meant && (
          <li>
            <a
              href={partnerSearchAddress(locale, region.slug, {
                ...search,
                text: meant.text,
                page: 1,
              })}
            >
              {t("meant", { text: meant.text, count: meant.total })}
            </a>
          </li>
        )}
        {helpful.map(({ filter, label, total }) => (
          <li key={filter}>
            <a href={partnerSearchAddress(locale, region.slug, without(search, filter))}>
              {t("loosen", { filter: label, count: total })}
            </a>
          </li>
        ))}
        {helpful.length === 0 && !meant && (
          <li>
            <a href={partnerSearchAddress(locale, region.slug, NO_PARTNER_SEARCH)}>{t("all")}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
