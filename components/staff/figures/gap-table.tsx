import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import styles from "@/components/staff/staff-table.module.css";
import type { Gap } from "@/lib/coverage/gaps/gap-list";
import { addressOf } from "@/lib/i18n/address";
import { decimalNumber, degreePercent } from "@/lib/i18n/number-format";
import type { DistrictName } from "@/lib/regions/schema";

interface GapTableProps {
  region: { slug: string };
  gaps: readonly Gap<DistrictName>[];
}

/** Gaps with what answers them. */
export function GapTable({ region, gaps }: GapTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.figures");
  const address = (district: string) =>
    addressOf(locale, "/[region]/districts/[district]", { region: region.slug, district });
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("gaps")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("district")}</th>
            <th scope="col">{t("group")}</th>
            <th scope="col">{t("missing")}</th>
            <th scope="col">{t("degree")}</th>
            <th scope="col">{t("answers")}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ group, district, missing, degree, answers }) => (
            <tr key={`${group.slug} ${district.key}`}>
              <th scope="row">
                <Link href={address(district.slug)} prefetch={false}>
                  {district.name}
                </Link>
              </th>
              <td>{groupName(group, locale)}</td>
              <td>{decimalNumber(missing, locale, 2)}</td>
              <td>{degreePercent(degree, locale)}</td>
              <td>
                {answers.length === 0
                  ? t("none")
                  : answers.map(({ kind, count }) => t("answer", { kind, count })).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
