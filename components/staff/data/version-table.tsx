import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ListedVersion } from "@/lib/datasets/history/version-filter";
import { addressOf } from "@/lib/i18n/address";
import { shortDay, wholeNumber } from "@/lib/i18n/number-format";
import table from "../staff-table.module.css";

const TIME = { dateStyle: "short", timeStyle: "short" } as const;

/** Versions of a region's data. */
export function VersionTable({
  region,
  versions,
}: {
  region: string;
  versions: readonly ListedVersion[];
}) {
  const locale = useLocale();
  const t = useTranslations("staff.data");
  const kinds = useTranslations("import.kind");
  const format = useFormatter();
  const heads = ["number", "holds", "state", "source", "asOf", "rows", "by", "at"] as const;
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t("versions")}>
      <table className={table.table}>
        <thead>
          <tr>
            {heads.map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <th scope="row">
                <Link
                  href={addressOf(locale, "/staff/[region]/data/versions/[version]", {
                    ...{ region, version: String(version.id) },
                  })}
                  prefetch={false}
                >
                  {version.id}
                </Link>
              </th>
              <td>{kinds(version.kind)}</td>
              <td>
                {t(`status.${version.status}`)}
                {version.status === "scheduled" &&
                  `, ${t("from", { time: format.dateTime(version.publishAt, TIME) })}`}
              </td>
              <td>
                {version.publisher}: {version.title}
                {version.demo && ` (${t("demo")})`}
              </td>
              <td>{shortDay(version.asOf, locale)}</td>
              <td>{wholeNumber(version.rowsTaken, locale)}</td>
              <td>{version.submittedBy}</td>
              <td>{format.dateTime(version.submittedAt, TIME)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
