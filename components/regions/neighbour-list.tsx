import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { degreeText } from "@/components/coverage/coverage-words";
import { addressOf } from "@/lib/i18n/address";
import type { DistrictName, Region } from "@/lib/regions/schema";
import styles from "./neighbour-list.module.css";

/** The districts next door with their GP coverage. */
export function NeighbourList({
  region,
  neighbours,
}: {
  region: Region;
  neighbours: readonly { district: DistrictName; degree: number | null }[];
}) {
  const locale = useLocale();
  const t = useTranslations("district");
  const words = useTranslations("coverage");
  return (
    <section>
      <h2>{t("neighboursTitle")}</h2>
      {neighbours.length === 0 && <p>{t("neighboursNone")}</p>}
      <ul className={styles.list}>
        {neighbours.map(({ district, degree }) => (
          <li key={district.key}>
            <Link
              href={addressOf(locale, "/[region]/districts/[district]", {
                region: region.slug,
                district: district.slug,
              })}
              prefetch={false}
            >
              {district.name}
            </Link>{" "}
            <span>{t("neighbourDegree", { degree: degreeText(degree, locale, words) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
