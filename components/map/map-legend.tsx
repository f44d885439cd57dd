import { useTranslations } from "next-intl";
import styles from "./map-legend.module.css";

const CLASSES = ["under50", "from50", "from75", "from100", "over110", "over140"] as const;

/** What a class and those beside it mean, under the class where that begins. */
const MEANINGS = ["scarce", null, null, "met", "plenty", null] as const;

/** Explains the classes of a coverage map from scarce to plenty. */
export function MapLegend({ hasMissing, hasSmall }: { hasMissing: boolean; hasSmall: boolean }) {
  const t = useTranslations("coverage.legend");
  return (
    <div className={styles.legend} role="group" aria-label={t("title")}>
      <p className={styles.title}>{t("title")}</p>
      <ol className={styles.classes}>
        {CLASSES.map((name, index) => (
          <li key={name}>
            <i data-class={index} />
            {t.rich(name, { b: (chunks) => <b>{chunks}</b> })}
            {MEANINGS[index] && <em>{t(MEANINGS[index])}</em>}
          </li>
        ))}
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
