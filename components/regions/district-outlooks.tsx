import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import { olderText, rangeText } from "@/components/coverage/outlook-words";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import type { OutlookDistrict } from "@/lib/coverage/results/stored-results";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { OUTLOOK_YEAR } from "./district-groups";
import { DistrictOutlook } from "./district-outlook";
import styles from "./district-outlooks.module.css";

interface DistrictOutlooksProps {
  region: Region;
  district: DistrictName;
  rows: readonly {
    group: SpecialtyGroup;
    here: CoverageFigures;
    computed: OutlookDistrict | null;
  }[];
  baseYear: number | null;
  /** ISO day whose seats count. */
  on: string;
}

/** The outlook of every group that has one in a district, each in a fold, that of the GPs open. */
export function DistrictOutlooks({ rows, baseYear, ...place }: DistrictOutlooksProps) {
  const locale = useLocale();
  const t = useTranslations("district.outlook");
  const words = useTranslations("coverage");
  if (baseYear === null) return null;
  const known = rows.flatMap(({ group, here: { degree }, computed }) =>
    computed === null || degree === null ? [] : [{ group, now: degree, outlook: computed }],
  );
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{t("title")}</h2>
      {known.map(({ group, now, outlook }) => (
        <details key={group.slug} className={styles.group} open={group.careLevel === "primary"}>
          <summary>
            <b>{groupName(group, locale)}</b>{" "}
            {t("summary", {
              year: OUTLOOK_YEAR,
              range: rangeText(
                outlook.plain.find(({ year }) => year === OUTLOOK_YEAR) ?? null,
                locale,
                words,
              ),
              share: olderText(outlook.olderShare, locale, words),
            })}
          </summary>
          <DistrictOutlook {...place} {...{ group, now, outlook, baseYear }} />
        </details>
      ))}
    </section>
  );
}
