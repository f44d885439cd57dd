import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { entryAddress } from "@/lib/entries/entry-address";
import { decimalNumber, degreePercent, seatCount } from "@/lib/i18n/number-format";
import { offersAddress } from "@/lib/offers/offer-address";
import { NO_OFFER_FILTER } from "@/lib/offers/offer-filter";
import type { DistrictName, Region } from "@/lib/regions/schema";
import type { RankedDistrict } from "@/lib/settling/district-need";
import { OUTLOOK_YEAR } from "@/components/regions/district-groups";
import styles from "./need-table.module.css";

interface NeedTableProps {
  region: Region;
  group: SpecialtyGroup;
  ranked: readonly (RankedDistrict & {
    district: DistrictName;
    seats: number | null;
    offers: number;
  })[];
}

/** Districts in the order in which they need doctors, with what the order comes from. */
export function NeedTable({ region, group, ranked }: NeedTableProps) {
  const locale = useLocale();
  const t = useTranslations("settle.need");
  const level = useTranslations("level");
  const degree = (value: number | null) =>
    value === null ? t("unknown") : degreePercent(value, locale);
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-labelledby={`need-${group.slug}`}
    >
      <table className={styles.table}>
        <caption id={`need-${group.slug}`}>
          {t("caption", { group: locale === "de" ? group.nameGerman : group.nameEnglish })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{level(`${region.mapLevel}.label`)}</th>
            <th scope="col">{t("need")}</th>
            <th scope="col">{t("offers")}</th>
            <th scope="col">{t("gap")}</th>
            <th scope="col">{t("seats")}</th>
            <th scope="col">{t("reach")}</th>
            <th scope="col">{t("outlook", { year: OUTLOOK_YEAR })}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ district, need, gap, reach, outlook, seats, offers }) => (
            <tr key={district.key}>
              <th scope="row">
                <Link
                  href={entryAddress(locale, region.slug, "district", district.slug)}
                  prefetch={false}
                >
                  {district.name}
                </Link>
              </th>
              <td>
                <b>{need === null ? t("unknown") : decimalNumber(need, locale, 0)}</b>
              </td>
              <td>
                {offers === 0 ? (
                  t("noOffers")
                ) : (
                  <a
                    href={offersAddress(locale, region.slug, {
                      ...NO_OFFER_FILTER,
                      group: group.slug,
                      district: district.slug,
                    })}
                    rel="nofollow"
                    aria-label={t("offersIn", { count: offers, name: district.name })}
                  >
                    {t("offersCount", { count: offers })}
                  </a>
                )}
              </td>
              <td>{degree(gap)}</td>
              <td>{seats === null ? t("unknown") : seatCount(seats, locale)}</td>
              <td>{degree(reach)}</td>
              <td>{degree(outlook)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
