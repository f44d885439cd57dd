import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DemoMark } from "@/components/ui/demo-mark";
import { GermanName } from "@/components/ui/german-name";
import { entryAddress } from "@/lib/entries/entry-address";
import { decimalNumber, shortDay } from "@/lib/i18n/number-format";
import {
  destinations,
  type AspectKey,
  type Destination,
  type Dossier,
  type EstimatedWay,
  type LivingFigure,
} from "@/lib/living/dossier";
import { INDICATORS, indicatorSchema, livingTopics } from "@/lib/living/indicator";
import type { DistrictName, Region, Source } from "@/lib/regions/schema";
import table from "@/components/comparison/comparison-table.module.css";
import { aspectText, valueText, wayText } from "./living-words";
import styles from "./living-table.module.css";

/** A district of the table. */
export interface LivingColumn {
  district: DistrictName;
  dossier: Dossier;
  /** Where its column leads; null on its own page. */
  href: string | null;
}

interface LivingTableProps {
  region: Region;
  caption: string;
  columns: readonly LivingColumn[];
  sources: readonly Source[];
}

/**
 * What is known of living in one district or several, each figure with day and source, beside what
 * is usual in the region. On narrow screens a row becomes a small block, as in the comparison.
 */
export function LivingTable({ region, caption, columns, sources }: LivingTableProps) {
  const t = useTranslations("living");
  const [first] = columns;
  if (!first) return null;
  const usualName = t("usual", { region: region.name });
  const rowsOf = (topic: "ways" | (typeof livingTopics)[number]): readonly AspectKey[] =>
    topic === "ways"
      ? destinations
      : indicatorSchema.options.filter((indicator) => INDICATORS[indicator].topic === topic);
  return (
    <table className={`${table.table} ${styles.table}`} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t("what")}
          </th>
          {columns.map(({ district, href }) => (
            <th key={district.slug} scope="col" role="columnheader">
              {href === null ? (
                district.name
              ) : (
                <Link href={href} prefetch={false}>
                  {district.name}
                </Link>
              )}
            </th>
          ))}
          <th scope="col" role="columnheader">
            {usualName}
          </th>
        </tr>
      </thead>
      {(["ways", ...livingTopics] as const).map((topic) => (
        <tbody key={topic} role="rowgroup">
          <tr role="row" className={styles.topic}>
            <th scope="rowgroup" role="rowheader" colSpan={columns.length + 2}>
              {t(`topic.${topic}`)}
            </th>
          </tr>
          {rowsOf(topic).map((key) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader">
                {t(`aspect.${key}`)}
              </th>
              {columns.map(({ district, dossier }) => (
                <td key={district.slug} role="cell" data-name={district.name}>
                  <AspectCell of={key} {...{ dossier, region, sources }} />
                </td>
              ))}
              <td role="cell" data-name={usualName}>
                <UsualCell of={key} dossier={first.dossier} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function isWay(key: AspectKey): key is Destination {
  return destinations.some((destination) => destination === key);
}

function NoData(): ReactNode {
  return useTranslations("coverage")("noData");
}

function AspectCell({
  of: key,
  dossier,
  region,
  sources,
}: {
  of: AspectKey;
  dossier: Dossier;
  region: Region;
  sources: readonly Source[];
}) {
  if (isWay(key)) {
    const way = dossier.ways[key];
    return way ? <WayCell way={way} region={region} /> : <NoData />;
  }
  const figure = dossier.figures[key];
  if (!figure) return <NoData />;
  return <FigureCell figure={figure} source={sources.find(({ id }) => id === figure.sourceId)} />;
}

/** Minutes by each means; the same words for every estimate stand below the table. */
function WayCell({ way, region }: { way: EstimatedWay; region: Region }) {
  const locale = useLocale();
  const t = useTranslations("living");
  const { name, slug } = way.point;
  return (
    <>
      <b>{wayText(way, t)}</b>
      <small>
        {t("estimate")} ·{" "}
        {slug === null ? (
          name
        ) : (
          <Link href={entryAddress(locale, region.slug, "care_place", slug)} prefetch={false}>
            {name}
          </Link>
        )}
        , {t("kilometres", { kilometres: decimalNumber(way.kilometres, locale, 1) })}
      </small>
    </>
  );
}

function FigureCell({ figure, source }: { figure: LivingFigure; source: Source | undefined }) {
  const locale = useLocale();
  const t = useTranslations("living");
  const said = [figure.isEstimate ? t("estimate") : [], shortDay(figure.asOf, locale)].flat();
  return (
    <>
      {source?.demo && <DemoMark />}
      <b>{valueText(figure.indicator, figure.value, locale, t)}</b>
      <small>
        {said.join(" · ")}
        {source && (
          <>
            {" · "}
            <GermanName>{source.publisher}</GermanName>
          </>
        )}
      </small>
    </>
  );
}

function UsualCell({ of: key, dossier }: { of: AspectKey; dossier: Dossier }) {
  const locale = useLocale();
  const t = useTranslations("living");
  const value = dossier.usual[key];
  if (value === null) return <NoData />;
  const text = aspectText(key, value, locale, t);
  return (
    <>
      {dossier.invented.includes(key) && <DemoMark />}
      {isWay(key) ? `${t("means.car")} ${text}` : text}
    </>
  );
}
