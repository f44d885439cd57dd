import { getTranslations } from "next-intl/server";
import { groupName } from "@/components/coverage/coverage-words";
import { DoctorAges } from "@/components/coverage/doctor-ages";
import { ExplorableMap } from "@/components/coverage/explorable-map";
import { mapDistricts } from "@/components/coverage/map-districts";
import { OfficialValue } from "@/components/coverage/official-value";
import { OutlookMethod } from "@/components/coverage/outlook-method";
import { OutlookTable } from "@/components/coverage/outlook-table";
import { regionOutlookPanel } from "@/components/coverage/outlook-words";
import { OutlookYears } from "@/components/coverage/outlook-years";
import { ScenarioSection } from "@/components/coverage/scenario/scenario-section";
import { scenarioTexts } from "@/components/coverage/scenario/scenario-words";
import { isLabelled } from "@/components/map/district-map";
import { MapLegend } from "@/components/map/map-legend";
import type { OutlookYear } from "@/lib/coverage/coverage-view";
import { outlookCoverage } from "@/lib/coverage/outlook/outlook-coverage";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import styles from "../../coverage.module.css";
import { groupSlug, type GroupContent } from "../../group-content";

interface OutlookViewProps {
  locale: Locale;
  content: GroupContent;
  result: OutlookResult;
  year: OutlookYear;
  /** How the address of the language names this view. */
  viewSlug: string;
}

/** Map, chart, tables and method of an outlook. */
export async function OutlookView({ locale, content, result, year, viewSlug }: OutlookViewProps) {
  const { region, group, coverage, districts, official, topology } = content;
  const then = outlookCoverage(coverage, result, year);
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const figures = [...then.districts.values()];
  const hasSmall = figures.some(({ small }) => small);
  const shown = mapDistricts(region.slug, group, then, districts, locale, t);
  const whole = { eyebrow: String(year), title: region.name, action: null };
  return (
    <>
      {topology && (
        <>
          <a href="#tabelle" className={styles.skipMap}>
            {t("skipMap")}
          </a>
          <ExplorableMap
            region={region}
            topology={topology}
            shown={shown}
            label={t("outlook.mapLabel", {
              year,
              group: groupName(group, locale),
              count: shown.length,
              level: level(`${region.mapLevel}.many`),
            })}
            legend={
              <MapLegend
                careLevel={group.careLevel}
                hasMissing={figures.some(({ degree }) => degree === null)}
                hasSmall={isLabelled(shown.length) && hasSmall}
              />
            }
            regionPanel={regionOutlookPanel(
              { place: whole, now: coverage.region, then: then.region, result, year },
              locale,
              t,
            )}
            dataUrl={addressOf(locale, "/[region]/coverage/[group]/[view]/map.json", {
              region: region.slug,
              group: groupSlug(group, locale),
              view: viewSlug,
            })}
          />
        </>
      )}
      <OutlookYears name={region.name} result={result} />
      <ScenarioSection
        dataUrl={addressOf(locale, "/[region]/coverage/[group]/[view]/scenario.json", {
          region: region.slug,
          group: groupSlug(group, locale),
          view: viewSlug,
        })}
        year={year}
        locale={locale}
        texts={scenarioTexts(t, {
          region: region.name,
          year,
          many: level(`${region.mapLevel}.title`),
          one: level(`${region.mapLevel}.label`),
        })}
      />
      <div id="tabelle">
        <OutlookTable
          region={region}
          now={coverage}
          then={then}
          result={result}
          year={year}
          districts={districts}
        />
      </div>
      <DoctorAges region={region.name} ages={result.ages} year={result.input.baseYear} />
      <OutlookMethod region={region} result={result} hasSmall={hasSmall} />
      <OfficialValue official={official} region={region} />
    </>
  );
}
