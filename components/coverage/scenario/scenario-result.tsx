"use client";

import { useMemo } from "react";
import tables from "@/components/ui/sortable-table.module.css";
import { OUTLOOK_YEARS, type OutlookYear } from "@/lib/coverage/coverage-view";
import { districtOutlooks } from "@/lib/coverage/outlook/district-outlook";
import { regionOutlook } from "@/lib/coverage/outlook/region-outlook";
import { namedScenarios, type Scenario } from "@/lib/coverage/outlook/scenario";
import type { ScenarioData } from "@/lib/coverage/outlook/scenario-data";
import { degreePercent } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { ScenarioTexts } from "./scenario-texts";
import styles from "./scenario.module.css";

interface ScenarioResultProps {
  data: ScenarioData;
  scenario: Scenario;
  year: OutlookYear;
  locale: Locale;
  texts: ScenarioTexts;
}

/** Degrees of the region by year, and of each district in one year. */
function computed({ input, districts }: ScenarioData, scenario: Scenario, year: OutlookYear) {
  const { years } = regionOutlook(input, scenario);
  const same = { low: scenario, base: scenario, high: scenario };
  const outlooks = districtOutlooks(input, districts, { years: [year], scenarios: same });
  return {
    region: (wanted: number) =>
      years.find((figures) => figures.year === wanted)?.degreePlain ?? null,
    weighted: years.find((figures) => figures.year === year)?.degreeWeighted ?? null,
    districts: new Map(outlooks.map(({ key, plain }) => [key, plain[0]?.base ?? null])),
  };
}

/** What a scenario comes to, beside the base scenario. */
export function ScenarioResult({ data, scenario, year, locale, texts }: ScenarioResultProps) {
  const own = useMemo(() => computed(data, scenario, year), [data, scenario, year]);
  const base = useMemo(() => computed(data, namedScenarios.base, year), [data, year]);
  const text = (degree: number | null | undefined) =>
    degree == null ? texts.noData : degreePercent(degree, locale);
  return (
    <>
      <p role="status" className={styles.result}>
        {texts.result
          .replace("{degree}", text(own.region(year)))
          .replace("{base}", text(base.region(year)))}
        {own.weighted !== null && ` ${texts.weighted.replace("{degree}", text(own.weighted))}`}
      </p>
      <ComparedTable
        caption={texts.regionCaption}
        texts={{ ...texts, first: texts.year }}
        rows={OUTLOOK_YEARS.map((one) => ({
          key: String(one),
          heading: String(one),
          base: text(base.region(one)),
          own: text(own.region(one)),
        }))}
      />
      <ComparedTable
        caption={texts.districtsCaption}
        texts={{ ...texts, first: texts.district }}
        rows={data.districts.map(({ key, name, href }) => ({
          key,
          heading: <a href={href}>{name}</a>,
          base: text(base.districts.get(key)),
          own: text(own.districts.get(key)),
        }))}
      />
    </>
  );
}

interface ComparedTableProps {
  caption: string;
  texts: { first: string; base: string; own: string };
  rows: readonly { key: string; heading: React.ReactNode; base: string; own: string }[];
}

function ComparedTable({ caption, texts, rows }: ComparedTableProps) {
  return (
    <table className={tables.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.first}</th>
          <th scope="col" className={tables.numeric}>
            {texts.base}
          </th>
          <th scope="col" className={tables.numeric}>
            {texts.own}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, heading, base, own }) => (
          <tr key={key}>
            <th scope="row">{heading}</th>
            <td className={tables.numeric}>{base}</td>
            <td className={tables.numeric}>{own}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
