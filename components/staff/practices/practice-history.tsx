import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { reportedValue } from "@/components/practices/reported-value";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { portalDay } from "@/lib/portal-day";
import type { ReportField } from "@/lib/practices/practice-statement";

interface PracticeHistoryProps {
  region: string;
  statements: readonly {
    id: number;
    field: ReportField;
    value: unknown;
    statedOn: string;
    statedBy: "owner" | "staff";
  }[];
  reports: readonly {
    id: number;
    field: ReportField;
    status: "open" | "confirmed" | "rejected";
    createdAt: Date;
  }[];
}

/** Who stated what of a practice and when, and what readers reported; the youngest first. */
export function PracticeHistory({ region, statements, reports }: PracticeHistoryProps) {
  const locale = useLocale();
  const t = useTranslations("staff.reports");
  const own = useTranslations("staff.practices");
  const fields = useTranslations("practiceReport.field");
  const places = useTranslations("places");
  const lines = [
    ...statements.map(({ id, field, value, statedOn, statedBy }) => ({
      ...{ key: `statement-${id}`, day: statedOn, field, href: null },
      what: t(`history.${statedBy}`, {
        value: reportedValue(field, value, locale, places) ?? t("empty"),
      }),
    })),
    ...reports.map(({ id, field, status, createdAt }) => ({
      ...{ key: `report-${id}`, day: portalDay(createdAt), field },
      href: addressOf(locale, "/staff/[region]/reports/[report]", { region, report: String(id) }),
      what: `${t("one")} (${t(`views.${status}`)})`,
    })),
  ].sort((one, other) => other.day.localeCompare(one.day));
  if (lines.length === 0) return <p>{own("noHistory")}</p>;
  return (
    <ul>
      {lines.map(({ key, day, field, what, href }) => (
        <li key={key}>
          {longDay(day, locale)}, {fields(field)}:{" "}
          {href === null ? (
            what
          ) : (
            <Link href={href} prefetch={false}>
              {what}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
