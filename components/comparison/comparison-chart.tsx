import { useLocale, useTranslations } from "next-intl";
import { DegreeBars } from "@/components/charts/degree-bars";
import { MapLegend } from "@/components/map/map-legend";
import { groupName } from "@/components/coverage/coverage-words";
import type { ComparedArea, ComparisonRow } from "@/lib/coverage/comparison/comparison-table";
import { percent } from "@/lib/i18n/number-format";
import styles from "./comparison-chart.module.css";
import { markedText } from "./comparison-words";

/** A small chart for each group, all on one scale; the table says the same in figures. */
export function ComparisonChart({
  title,
  areas,
  rows,
}: {
  title: string;
  areas: readonly Pick<ComparedArea, "kind" | "name">[];
  rows: readonly ComparisonRow[];
}) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <section className={styles.section} aria-labelledby="chart-title">
      <h2 id="chart-title">{title}</h2>
      <div className={styles.charts}>
        {rows.map(({ group, figures }) => {
          const entries = areas.flatMap(({ kind, name }, index) => {
            const figure = figures[index];
            if (!figure) return [];
            const { degree, coverageClass } = figure.figures;
            return {
              name,
              text: markedText(figure, locale, t),
              degree,
              coverageClass,
              range: figure.range,
              isBenchmark: kind === "region",
            };
          });
          const said = entries.map(({ name, text }) => `${name} ${text}`).join(", ");
          return (
            <div key={group.slug} className={styles.chart}>
              <h3>{groupName(group, locale)}</h3>
              <DegreeBars
                entries={entries}
                full={percent(100, locale, 0)}
                label={`${groupName(group, locale)}: ${said}`}
              />
            </div>
          );
        })}
      </div>
      <MapLegend
        careLevel="general_specialist"
        hasOutOfReach={false}
        hasMissing={rows.some(({ figures }) => figures.some(({ state }) => state === "unknown"))}
        hasSmall={false}
      />
    </section>
  );
}
