import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { degreeText, groupName } from "@/components/coverage/coverage-words";
import { addressOf } from "@/lib/i18n/address";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import type { DegreeRange } from "@/lib/coverage/outlook/outlook-result";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { shortDay } from "@/lib/i18n/number-format";
import { searchNames } from "@/lib/practices/search/search-names";
import type { DistrictName, PracticeEntry } from "@/lib/regions/schema";
import styles from "./colleagues.module.css";

interface ColleaguesProps {
  regionSlug: string;
  district: DistrictName;
  groups: readonly SpecialtyGroup[];
  practices: readonly PracticeEntry[];
  /** Of GPs. */
  here: CoverageFigures;
  /** Of GPs in `year`; null while nothing is computed. */
  outlook: DegreeRange | null;
  year: number;
  /** ISO day whose seats count. */
  on: string;
}

/** Who already practises in a district, how well it is covered, and how it may go on. */
export function Colleagues(props: ColleaguesProps) {
  const { regionSlug, district, groups, practices, here, outlook, year, on } = props;
  const locale = useLocale();
  const t = useTranslations("living");
  const words = useTranslations("coverage");
  const { name } = district;
  const counted = groups.flatMap((group) => {
    const count = practices.filter(({ groupSlugs }) => groupSlugs.includes(group.slug)).length;
    return count === 0 ? [] : [{ group, count }];
  });
  const list = addressOf(locale, "/[region]/practices", { region: regionSlug });
  const known = outlook !== null && outlook.low !== null && outlook.high !== null ? outlook : null;
  return (
    <section>
      <h2>{t("colleagues", { name })}</h2>
      {counted.length === 0 ? (
        <p>{t("noColleagues", { name })}</p>
      ) : (
        <ul className={styles.groups}>
          {counted.map(({ group, count }) => (
            <li key={group.slug}>{t("practicesOf", { group: groupName(group, locale), count })}</li>
          ))}
        </ul>
      )}
      <p>
        {t("coverage", {
          name,
          day: shortDay(on, locale),
          degree: degreeText(here.degree, locale, words),
        })}{" "}
        {known
          ? t("outlook", {
              year,
              low: degreeText(known.low, locale, words),
              high: degreeText(known.high, locale, words),
            })
          : t("noOutlook", { year })}
      </p>
      <p>
        <Link
          href={`${list}?${searchNames[locale].district}=${district.slug}`}
          prefetch={false}
          rel="nofollow"
        >
          {t("toPractices", { name })}
        </Link>
      </p>
    </section>
  );
}
