import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedEnquiry } from "@/lib/enquiries/inbox/inbox-filter";
import { addressOf } from "@/lib/i18n/address";
import { shortDay } from "@/lib/i18n/number-format";
import styles from "./staff-table.module.css";

interface InboxTableProps {
  region: string;
  enquiries: readonly ListedEnquiry[];
}

/** Enquiries, each with what decides which comes next. */
export function InboxTable({ region, enquiries }: InboxTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.inbox");
  const words = useTranslations("enquiries");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words("number")}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("from")}</th>
            <th scope="col">{words("state")}</th>
            <th scope="col">{words("due")}</th>
            <th scope="col">{t("assignee")}</th>
            <th scope="col">{t("arrived")}</th>
          </tr>
        </thead>
        <tbody>
          {enquiries.map((one) => (
            <tr key={one.caseNumber}>
              <th scope="row">
                <Link
                  href={addressOf(locale, "/staff/[region]/enquiries/[enquiry]", {
                    region,
                    enquiry: one.caseNumber,
                  })}
                  prefetch={false}
                >
                  {one.caseNumber}
                </Link>
              </th>
              <td>{words(`kinds.${one.kind}`)}</td>
              <td>{one.name}</td>
              <td>{words(`status.${one.status}`)}</td>
              <td className={one.isOverdue ? styles.late : undefined}>
                {one.dueOn && shortDay(one.dueOn, locale)}
                {one.isOverdue && ` (${t("late")})`}
              </td>
              <td>{one.assignee}</td>
              <td>{shortDay(one.createdOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
