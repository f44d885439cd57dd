import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MapDistrict } from "@/components/map/district-map";
import { DemoMark } from "@/components/ui/demo-mark";
import { shortDay } from "@/lib/i18n/number-format";
import type { Region, Source } from "@/lib/regions/schema";
import styles from "./embedded-frame.module.css";

export interface EmbeddedFrameProps {
  region: Region;
  /** The sources of the figures. */
  sources: readonly Source[];
  title: string;
  lead: ReactNode;
  /** What the map shows of each district, for the table that says the same. */
  shown: readonly MapDistrict[];
  /** Full address of the page about the group. */
  fullPage: string;
  /** Null while there is nothing to show. */
  map: ReactNode;
  legend: ReactNode;
}

/** A map with everything that has to stand beside it, as narrow as a column of somebody's page. */
export function EmbeddedFrame(props: EmbeddedFrameProps) {
  const { region, title, lead, shown, fullPage, map, legend } = props;
  const locale = useLocale();
  const t = useTranslations("openData.embed");
  const coverage = useTranslations("coverage");
  const sources = [...newestDays(props.sources)].map(([publisher, day]) =>
    t("source", { publisher, date: shortDay(day, locale) }),
  );
  return (
    <main data-accent={region.accent} className={styles.frame}>
      <h1 className={styles.title}>{title}</h1>
      <p>{lead}</p>
      {map && <div className={styles.map}>{map}</div>}
      {legend}
      {shown.length > 0 && <FigureTable region={region} shown={shown} />}
      <p className={styles.sources}>
        {region.demo && <DemoMark />}
        {coverage("caveat")} {t("sources", { sources: sources.join(", ") })}{" "}
        <a href={fullPage} target="_blank" rel="noopener">
          {t("full")}
        </a>
      </p>
    </main>
  );
}

/** What the map shows, as a table. */
function FigureTable({ region, shown }: Pick<EmbeddedFrameProps, "region" | "shown">) {
  const t = useTranslations("openData.embed");
  const level = useTranslations("level");
  return (
    <details className={styles.figures}>
      <summary>{t("table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{level(`${region.mapLevel}.label`)}</th>
            <th scope="col">{t("value")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, value }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The newest day of which each publisher's figures speak. */
function newestDays(sources: readonly Source[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { publisher, asOf } of sources)
    if (asOf > (days.get(publisher) ?? "")) days.set(publisher, asOf);
  return days;
}
