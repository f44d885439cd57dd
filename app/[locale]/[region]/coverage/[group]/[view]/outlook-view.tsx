import { useTranslations } from "next-intl";
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
import type { OutlookYear } from "@/lib/coverage/coverage-view";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import { outlookCoverage } from "@/lib/coverage/outlook/outlook-coverage";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { groupSlug, type GroupContent } from "../../group-content";
import { outlookScenarioTexts, scenarioAddress } from "./outlook-scenario";

interface OutlookViewProps {
  locale: Locale;
  content: GroupContent;
  result: OutlookResult;
  /** ISO day whose seats the outlook begins with. */
  computedOn: string;
  year: OutlookYear;
  /** How the address of the language names this view. */
  viewSlug: string;
}

/** Map, chart, tables and method of an outlook. */
export async function OutlookView(props: OutlookViewProps) {
  const { locale, content, result, computedOn, year, viewSlug } = props;
  const { region, coverage, districts, official } = content;
  const then = outlookCoverage(coverage, result, year);
  const hasSmall = [...then.districts.values()].some(({ small }) => small);
  const texts = await outlookScenarioTexts(region, year);
  const scenarioUrl = scenarioAddress(locale, content, viewSlug);
  return (
    <>
      <OutlookMap {...props} then={then} hasSmall={hasSmall} />
      <OutlookYears name={region.name} result={result} on={computedOn} />
      <ScenarioSection dataUrl={scenarioUrl} year={year} locale={locale} texts={texts} />
      <div id="tabelle">
        <OutlookTable
          region={region}
          now={coverage}
          on={content.on}
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

interface OutlookMapProps extends OutlookViewProps {
  then: GroupCoverage;
  hasSmall: boolean;
}

function OutlookMap(props: OutlookMapProps) {
  const { locale, content, result, year, viewSlug, then, hasSmall } = props;
  const { region, group, coverage, districts, topology } = content;
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const place = { eyebrow: String(year), title: region.name, action: null };
  return (
    <ExplorableMap
      region={region}
      group={group}
      topology={topology}
      shown={mapDistricts(region.slug, group, then, districts, locale, t)}
      hasSmall={hasSmall}
      label={t("outlook.mapLabel", {
        year,
        group: groupName(group, locale),
        count: districts.length,
        level: level(`${region.mapLevel}.many`),
      })}
      regionPanel={regionOutlookPanel(
        { place, now: coverage.region, on: content.on, then: then.region, result, year },
        locale,
        t,
      )}
      dataUrl={addressOf(locale, "/[region]/coverage/[group]/[view]/map.json", {
        region: region.slug,
        group: groupSlug(group, locale),
        view: viewSlug,
      })}
    />
  );
}
