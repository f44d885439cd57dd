import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { PlanningFigureRecord } from "@/lib/datasets/schema";
import { addressOf } from "@/lib/i18n/address";
import { plainNumber, shortDay } from "@/lib/i18n/number-format";
import table from "../staff-table.module.css";

interface ShownFigure {
  areaName: string;
  group: string;
  asOf: string;
  fte: number | null;
  degree: number | null;
  openSeats: number | null;
  status: PlanningFigureRecord["status"];
  publisher: string;
  version: number | null;
}

interface FigureTableProps {
  region: string;
  figures: readonly ShownFigure[];
  groups: readonly { value: string; label: string }[];
}

/** The official figures of a region as they stand, each with the version that says so. */
export function FigureTable({ region, figures, groups }: FigureTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.data");
  const heads = ["areaName", "group", "asOf", "degree", "openSeats", "fte", "status"] as const;
  const named = new Map(groups.map(({ value, label }) => [value, label]));
  const number = (value: number | null) => (value === null ? "–" : plainNumber(value, locale));
  return (
    <div>
      <h2 id="figures">{t("figures")}</h2>
      <div className={table.scroll} tabIndex={0} role="region" aria-labelledby="figures">
        <table className={table.table}>
          <thead>
            <tr>
              {heads.map((name) => (
                <th key={name} scope="col">
                  {t(`figure.${name}`)}
                </th>
              ))}
              <th scope="col">{t("source")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((one) => (
              <tr key={`${one.areaName} ${one.group} ${one.asOf}`}>
                <th scope="row">{one.areaName}</th>
                <td>{named.get(one.group) ?? one.group}</td>
                <td>{shortDay(one.asOf, locale)}</td>
                <td>{number(one.degree)}</td>
                <td>{number(one.openSeats)}</td>
                <td>{number(one.fte)}</td>
                <td>{one.status && t(`planningStatus.${one.status}`)}</td>
                <td>
                  {one.version === null ? (
                    one.publisher
                  ) : (
                    <Link
                      href={addressOf(locale, "/staff/[region]/data/versions/[version]", {
                        ...{ region, version: String(one.version) },
                      })}
                      prefetch={false}
                    >
                      {one.publisher}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
