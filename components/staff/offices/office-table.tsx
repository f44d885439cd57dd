import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { targetInAddress } from "@/lib/enquiries/routes/target-address";
import type { RouteTexts } from "@/lib/enquiries/routes/route-texts";
import { USUAL_DUE_DAYS } from "@/lib/enquiries/routing";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { addressOf } from "@/lib/i18n/address";
import type { Region } from "@/lib/regions/schema";
import styles from "../staff-table.module.css";
import { targetName } from "./target-name";

interface OfficeTableProps {
  region: Pick<Region, "slug" | "mapLevel">;
  routes: readonly { target: string; name: LocalisedText | null; texts: RouteTexts }[];
}

/** Which office answers what, and within how many working days. */
export function OfficeTable({ region, routes }: OfficeTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.offices");
  const words = useTranslations();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("routes")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("target")}</th>
            <th scope="col">{t("office")}</th>
            <th scope="col">{t("mail")}</th>
            <th scope="col">{t("dueDays")}</th>
          </tr>
        </thead>
        <tbody>
          {routes.map(({ target, name, texts }) => (
            <tr key={target}>
              <th scope="row" className={styles.words}>
                <Link
                  href={addressOf(locale, "/staff/[region]/settings/offices/[target]", {
                    ...{ region: region.slug, target: targetInAddress(target) },
                  })}
                  prefetch={false}
                >
                  {targetName(target, name, region, locale, words)}
                </Link>
              </th>
              <td>{texts.office}</td>
              <td>{texts.mail}</td>
              <td>{texts.dueDays || t("usualDays", { days: USUAL_DUE_DAYS })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
