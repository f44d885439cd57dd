import { useLocale, useTranslations } from "next-intl";
import { MethodLink } from "@/components/method/method-link";
import { criticalDegree } from "@/lib/coverage/planning-status";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { seatCount } from "@/lib/i18n/number-format";
import styles from "./method-note.module.css";

/** The caveat in the open, and how the figures are calculated in a fold. */
export function MethodNote({
  regionSlug,
  group,
  residentsPerDoctor,
  hasSmall,
  hasIntervals = false,
}: {
  regionSlug: string;
  group: SpecialtyGroup;
  residentsPerDoctor: number | null;
  hasSmall: boolean;
  /** Whether intervals of chance stand beside the note. */
  hasIntervals?: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const limit = criticalDegree(group.careLevel);
  return (
    <section className={styles.note}>
      <p>
        {t("caveat")} {hasSmall && t("smallNote")} {hasIntervals && t("intervalNote")}
      </p>
      <details>
        <summary>{t("method.title")}</summary>
        <p>{t("method.formula")}</p>
        <p>
          {residentsPerDoctor === null
            ? t("method.residentsMissing")
            : t("method.residents", {
                residents: seatCount(residentsPerDoctor, locale),
                people: group.denominator,
              })}
        </p>
        <p>{t("method.thresholds", { limit })}</p>
        <p>{t("method.open")}</p>
        <p>{t("method.border")}</p>
        <p>{t("method.impending")}</p>
        <p>
          <MethodLink regionSlug={regionSlug} part="degree" />
        </p>
      </details>
    </section>
  );
}
