import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { QualityCheck, QualityFinding } from "@/lib/datasets/quality/quality-check";
import { addressOf } from "@/lib/i18n/address";
import table from "../staff-table.module.css";

interface QualityTableProps {
  region: string;
  check: QualityCheck;
  findings: readonly QualityFinding[];
}

const OF_PRACTICES: ReadonlySet<QualityCheck> = new Set<QualityCheck>([
  ...(["practicesWithoutCoordinates", "practicesWithoutDistrict", "acceptanceOverdue"] as const),
]);

/** What a check found. */
export function QualityTable({ region, check, findings }: QualityTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.data");
  const isOfPractices = OF_PRACTICES.has(check);
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-labelledby="findings">
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("key")}</th>
            <th scope="col">{t(`seen.${check}`)}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ name, key, detail }) => (
            <tr key={`${key} ${name}`}>
              <th scope="row">
                {isOfPractices ? (
                  <Link
                    href={addressOf(locale, "/staff/[region]/practices/[practice]", {
                      ...{ region, practice: key },
                    })}
                    prefetch={false}
                  >
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </th>
              <td>{key}</td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
