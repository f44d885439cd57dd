import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { degreeText } from "@/components/coverage/coverage-words";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { isWithoutAnybody } from "@/lib/coverage/outlook/outlook-coverage";
import type { DegreeRange } from "@/lib/coverage/outlook/outlook-result";
import { coverageStatus, criticalDegree } from "@/lib/coverage/planning-status";
import { degreePercent, wholeNumber } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";
import styles from "./district-lead.module.css";

interface DistrictLeadProps {
  region: Region;
  district: DistrictName;
  general: {
    here: CoverageFigures;
    region: CoverageFigures;
    reachDegree: number | null;
    outlook: DegreeRange | null;
  };
  /** Minutes within which care is within reach; null while nothing is computed. */
  minutes: number | null;
}

/** The answer of a district's page: people, GP coverage, what that means, compared to the region. */
export function DistrictLead({ region, district, general, minutes }: DistrictLeadProps) {
  const locale = useLocale();
  const t = useTranslations("district");
  const words = useTranslations("coverage");
  const { degree, people, small } = general.here;
  const { reachDegree, outlook } = general;
  const status = coverageStatus(degree, "primary");
  const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;
  return (
    <div className={styles.lead}>
      <p>
        {degree === null || people === null
          ? t.rich("leadNoDegree", { strong, name: district.name, region: region.name })
          : t.rich("lead", {
              strong,
              name: district.name,
              people: wholeNumber(people, locale),
              degree: degreePercent(degree, locale),
              region: region.name,
              regionDegree: degreeText(general.region.degree, locale, words),
              meaning: status ? t(`status.${status}`, { limit: criticalDegree("primary") }) : "",
            })}
      </p>
      {reachDegree !== null && minutes !== null && (
        <p>
          {t.rich("leadReach", { strong, minutes, degree: degreePercent(reachDegree, locale) })}{" "}
          {outlook?.low != null &&
            outlook.high !== null &&
            (isWithoutAnybody(outlook)
              ? t("leadOutlookNobody")
              : t.rich("leadOutlook", {
                  strong,
                  year: outlook.year,
                  low: degreePercent(outlook.low, locale),
                  high: degreePercent(outlook.high, locale),
                }))}
        </p>
      )}
      {district.parentName !== null && (
        <p>{t("partOf", { name: district.name, parent: district.parentName })}</p>
      )}
      <p className={styles.caveat}>
        {words("caveat")} {small && words("smallNote")}
      </p>
    </div>
  );
}
