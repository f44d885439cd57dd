import { getTranslations } from "next-intl/server";
import { groupName, panelContent } from "@/components/coverage/coverage-words";
import { ExplorableMap } from "@/components/coverage/explorable-map";
import { OfficialValue } from "@/components/coverage/official-value";
import { ReachMethod } from "@/components/coverage/reach-method";
import { ReachTable } from "@/components/coverage/reach-table";
import { reachDistricts } from "@/components/coverage/reach-words";
import { isLabelled } from "@/components/map/district-map";
import { MapLegend } from "@/components/map/map-legend";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import styles from "../../coverage.module.css";
import { groupSlug, type GroupContent } from "../../group-content";
import type { ReachContent } from "../../reach-content";

interface ReachViewProps {
  locale: Locale;
  content: GroupContent;
  reach: Extract<ReachContent, { state: "known" }>;
  /** How the address of the language names this view. */
  viewSlug: string;
}

/** Map, table and method of what is within reach. */
export async function ReachView({ locale, content, reach, viewSlug }: ReachViewProps) {
  const { region, group, coverage, districts, official, topology } = content;
  const { reached, result } = reach;
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const figures = [...reached.districts.values()];
  const shown = reachDistricts(region.slug, group, reached, districts, locale, t);
  const whole = { eyebrow: t("panel.whole"), title: region.name, action: null, official };
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
            label={t("reach.mapLabel", {
              group: groupName(group, locale),
              count: shown.length,
              level: level(`${region.mapLevel}.many`),
            })}
            legend={
              <MapLegend
                careLevel={group.careLevel}
                hasMissing={shown.some(({ fill }) => fill === "none")}
                hasSmall={isLabelled(shown.length) && figures.some(({ small }) => small)}
              />
            }
            regionPanel={panelContent(whole, coverage.region, group, locale, t)}
            dataUrl={addressOf(locale, "/[region]/coverage/[group]/[view]/map.json", {
              region: region.slug,
              group: groupSlug(group, locale),
              view: viewSlug,
            })}
          />
        </>
      )}
      <div id="tabelle">
        <ReachTable
          region={region}
          group={group}
          reached={reached}
          within={coverage}
          districts={districts}
        />
      </div>
      <ReachMethod
        regionSlug={region.slug}
        result={result}
        hasSmall={figures.some(({ small }) => small)}
      />
      <OfficialValue official={official} region={region} />
    </>
  );
}
