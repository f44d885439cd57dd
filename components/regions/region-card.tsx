import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { RegionSummary } from "@/lib/regions/schema";
import styles from "./region-card.module.css";

/** A region to choose, in its own colour. */
export function RegionCard({ region }: { region: RegionSummary }) {
  const locale = useLocale();
  const t = useTranslations("regions");
  const level = useTranslations("level");
  const { slug, name, accent, districtCount, mapLevel } = region;
  return (
    <Link
      className={styles.card}
      data-accent={accent}
      href={addressOf(locale, "/[region]", { region: slug })}
    >
      <b>{name}</b>
      <span>
        {t("districts", {
          count: districtCount,
          level: level(`${mapLevel}.${districtCount === 1 ? "one" : "many"}`),
        })}
      </span>
    </Link>
  );
}
