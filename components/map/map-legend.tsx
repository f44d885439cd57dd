import { useTranslations } from "next-intl";
import type { CareLevel } from "@/lib/coverage/schema";
import styles from "./map-legend.module.css";

const CLASSES = ["under50", "from50", "from75", "from100", "over110", "over140"] as const;

/** What classes mean for GPs and for others, whose legal limits differ. */
const MEANINGS = {
  primary: ["undersupplied", "undersupplied", "below", "met", "plenty", "farMore"],
  others: ["undersupplied", "below", "below", "met", "plenty", "farMore"],
} as const;

/** Explains the classes of a coverage map from scarce to plenty. */
export function MapLegend({
  careLevel,
  hasMissing,
  hasOutOfReach,
  hasSmall,
}: {
  /** Whose limits hold. */
  careLevel: CareLevel;
  hasMissing: boolean;
  /** Whether nothing can be reached from somewhere. */
  hasOutOfReach: boolean;
  hasSmall: boolean;
}) {
  const meanings = careLevel === "primary" ? MEANINGS.primary : MEANINGS.others;
  const t = useTranslations("coverage.legend");
  return (
    <div className={styles.legend} role="group" aria-label={t("title")}>
      <p className={styles.title}>{t("title")}</p>
      <ol className={styles.classes}>
        {CLASSES.map((name, index) => (
          <li key={name}>
            <i data-class={index} />
            {t.rich(name, { b: (chunks) => <b>{chunks}</b> })}
            {meanings[index] && <em>{t(meanings[index])}</em>}
          </li>
        ))}
        {hasOutOfReach && (
          <li className={styles.apart}>
            <i data-class="outOfReach" />
            {t("outOfReach")}
          </li>
        )}
        {hasMissing && (
          <li className={styles.apart}>
            <i data-class="none" />
            {t("noData")}
          </li>
        )}
      </ol>
      {hasSmall && <p className={styles.small}>{t("small")}</p>}
    </div>
  );
}

/** Explains a map that only shows where doctors of a group work. */
export function PresenceLegend() {
  const t = useTranslations("coverage.legend");
  return (
    <div className={styles.legend}>
      <ol className={styles.classes}>
        <li>
          <i data-class="present" />
          {t("present")}
        </li>
        <li>
          <i data-class="neutral" />
          {t("none")}
        </li>
      </ol>
    </div>
  );
}
