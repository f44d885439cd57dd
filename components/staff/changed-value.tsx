import { useFormatter, useLocale, useTranslations } from "next-intl";
import { beginning, toldValue } from "@/lib/audit/changes/told-value";
import { shortDay } from "@/lib/i18n/number-format";
import styles from "./staff-table.module.css";

interface ChangedValueProps {
  /** As the record of changes has it. */
  value: string | null;
}

type ValueKey = "values.yes";

/** A fact of something in the reader's words; a long text begins, and is there whole on demand. */
export function ChangedValue({ value }: ChangedValueProps) {
  const locale = useLocale();
  const t = useTranslations("staff.changes");
  const format = useFormatter();
  const worded = (code: string) => {
    const key = `values.${code}` as ValueKey;
    return /^[a-z_]+$/.test(code) && t.has(key) ? t(key) : code;
  };
  const told = toldValue(value);
  switch (told.sort) {
    case "nothing":
      return t("nothing");
    case "flag":
      return t(told.isOn ? "values.yes" : "values.no");
    case "day":
      return shortDay(told.day, locale);
    case "moment":
      return format.dateTime(told.at, { dateStyle: "short", timeStyle: "short" });
    case "list":
      return told.values.map(worded).join(", ");
    case "text": {
      const short = beginning(told.text);
      if (short === null) return worded(told.text);
      return (
        <details>
          <summary>{short}</summary>
          <span className={styles.text}>{told.text}</span>
        </details>
      );
    }
  }
}
