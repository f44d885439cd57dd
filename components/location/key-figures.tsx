import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import type { EntryFields } from "@/lib/entries/entry";
import { localise } from "@/lib/entries/localised-text";
import { plainNumber, shortDay } from "@/lib/i18n/number-format";
import styles from "./key-figures.module.css";

interface KeyFiguresProps {
  figures: EntryFields<"location_profile">["keyFigures"];
  label: string;
}

/** Figures, each with its unit, its day and where it comes from. */
export function KeyFigures({ figures, label: heading }: KeyFiguresProps) {
  const locale = useLocale();
  const t = useTranslations("location");
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures} aria-label={heading}>
      {figures.map(({ label, value, unit, asOf, source }, index) => (
        <div key={index}>
          <dt>
            <ShownText of={localise(label, locale)} />
          </dt>
          <dd className={styles.value}>
            {plainNumber(value, locale)}
            {unit && (
              <small>
                {" "}
                <ShownText of={localise(unit, locale)} mark={false} />
              </small>
            )}
          </dd>
          <dd className={styles.source}>{t("source", { day: shortDay(asOf, locale), source })}</dd>
        </div>
      ))}
    </dl>
  );
}
