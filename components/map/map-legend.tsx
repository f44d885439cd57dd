import { useTranslations } from "next-intl";
import type { CareLevel } from "@/lib/coverage/schema";
import styles from "./map-legend.module.css";

const CLASSES = ["under50", "from50", "from75", "from100", "over110", "over140"] as const;

/** The same in as little room as possible. */
const SHORT = ["< 50", "50–75", "75–100", "100–110", "110–140", "> 140"] as const;

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
  isCompact = false,
}: {
  /** Whose limits hold. */
  careLevel: CareLevel;
  hasMissing: boolean;
  /** Whether nothing can be reached from somewhere. */
  hasOutOfReach: boolean;
  hasSmall: boolean;
  /** Whether it stands in one line, with limits instead of words. */
  isCompact?: boolean;
}) {
  const meanings = careLevel === "primary" ? MEANINGS.primary : MEANINGS.others;
  const t = useTranslations("coverage.legend");
  return (
    <div
      className={isCompact ? `${styles.legend} ${styles.compact}` : styles.legend}
      role="group"
      aria-label={t("title")}
    >
      <p className={styles.title}>{t("title")}</p>
      <ol className={styles.classes}>
        {CLASSES.map((name, index) => (
          <li key={name}>
            <i data-class={index} />
            {isCompact ? <b>{SHORT[index]}</b> : t.rich(name, { b: (chunks) => <b>{chunks}</b> })}
            {!isCompact && meanings[index] && <em>{t(meanings[index])}</em>}
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
