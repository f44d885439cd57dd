import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { shortDay } from "@/lib/i18n/number-format";
import { portalDay } from "@/lib/portal-day";
import type { ListedReport } from "@/lib/practices/reports/staff/report-filter";
import styles from "./staff-table.module.css";

interface ReportTableProps {
  region: string;
  reports: readonly ListedReport[];
}

/** Reports, each with what it is about and how it stands. */
export function ReportTable({ region, reports }: ReportTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.reports");
  const words = useTranslations("practiceReport");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("practice")}</th>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("note")}</th>
            <th scope="col">{t("arrived")}</th>
            <th scope="col">{t("status")}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ id, name, field, note, status, createdAt, decidedAt }) => (
            <tr key={id}>
              <th scope="row" className={styles.words}>
                <Link
                  href={addressOf(locale, "/staff/[region]/reports/[report]", {
                    ...{ region, report: String(id) },
                  })}
                  prefetch={false}
                >
                  {name ?? t("nameless")}
                </Link>
              </th>
              <td>{words(`field.${field}`)}</td>
              <td className={styles.note}>{note}</td>
              <td>{shortDay(portalDay(createdAt), locale)}</td>
              <td>
                {t(`views.${status}`)}
                {decidedAt && ` (${shortDay(portalDay(decidedAt), locale)})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
