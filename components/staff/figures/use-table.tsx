import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/staff/staff-table.module.css";
import { percentPoints, wholeNumber } from "@/lib/i18n/number-format";

interface UseTableProps {
  /** What the rows are. */
  what: string;
  rows: readonly { name: string; shown: ReactNode; count: number; before: number }[];
}

/** How often things were opened, with the change against the days before. */
export function UseTable({ what, rows }: UseTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.figures");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={what}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{t("opened")}</th>
            <th scope="col">{t("before")}</th>
            <th scope="col">{t("change")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, shown, count, before }) => (
            <tr key={name}>
              <th scope="row" className={styles.words}>
                {shown}
              </th>
              <td>{wholeNumber(count, locale)}</td>
              <td>{wholeNumber(before, locale)}</td>
              <td>
                {before === 0
                  ? t("noChange")
                  : t("changeOf", { change: percentPoints((count / before - 1) * 100, locale) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
