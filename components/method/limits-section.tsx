import { useLocale, useTranslations } from "next-intl";
import { MapLegend } from "@/components/map/map-legend";
import { coverageStatus, criticalDegree, OVERSUPPLY_DEGREE } from "@/lib/coverage/planning-status";
import type { CareLevel } from "@/lib/coverage/schema";
import { percent } from "@/lib/i18n/number-format";
import { LegalBasis, MethodSection } from "./method-section";
import { MethodTable } from "./method-table";

const LEVELS = ["primary", "general_specialist"] as const satisfies readonly CareLevel[];

/** Just beside a limit. */
const BESIDE = 0.1;

/** Every limit with what lies right beside it, as the closures of the limits show there. */
function tellingDegrees(): number[] {
  const critical = LEVELS.map(criticalDegree).sort((one, other) => one - other);
  const below = [...critical, 100].flatMap((limit) => [limit - BESIDE, limit]);
  return [...below, OVERSUPPLY_DEGREE, OVERSUPPLY_DEGREE + BESIDE];
}

/** What a degree means by the planning rule. */
export function LimitsSection() {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const status = (degree: number, level: CareLevel) => {
    const found = coverageStatus(degree, level);
    return found ? t(`limits.status.${found}`) : "–";
  };
  return (
    <MethodSection id="limits" title={t("limits.title")}>
      <p>
        {t("limits.text", {
          primary: criticalDegree("primary"),
          specialist: criticalDegree("general_specialist"),
          oversupply: OVERSUPPLY_DEGREE,
        })}
      </p>
      <MethodTable
        caption={t("limits.table")}
        columns={[
          { label: t("word.degree"), numeric: false },
          { label: t("limits.primary") },
          { label: t("limits.specialist") },
        ]}
        rows={tellingDegrees().map((degree) => [
          percent(degree, locale, degree % 1 === 0 ? 0 : 1),
          ...LEVELS.map((level) => status(degree, level)),
        ])}
      />
      <p>{t("limits.impending")}</p>
      <p>{t("limits.wide")}</p>
      <LegalBasis of={["levels", "undersupply", "oversupply"]} />
      <p>{t("limits.colours")}</p>
      <MapLegend careLevel="primary" hasMissing hasOutOfReach hasSmall />
    </MethodSection>
  );
}
