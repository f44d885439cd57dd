import { getTranslations } from "next-intl/server";
import { groupName } from "@/components/coverage/coverage-words";
import { ExplorableMap } from "@/components/coverage/explorable-map";
import { OfficialValue } from "@/components/coverage/official-value";
import { ReachMethod } from "@/components/coverage/reach-method";
import { ReachTable } from "@/components/coverage/reach-table";
import { reachDistricts, regionReachPanel } from "@/components/coverage/reach-words";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
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
  const hasSmall = [...reached.districts.values()].some(({ small }) => small);
  const whole = { eyebrow: t("panel.whole"), title: region.name, action: null };
  const many = level(`${region.mapLevel}.title`);
  return (
    <>
      <ExplorableMap
        region={region}
        group={group}
        topology={topology}
        shown={reachDistricts(region.slug, group, reached, districts, locale, t)}
        hasSmall={hasSmall}
        label={t("reach.mapLabel", {
          group: groupName(group, locale),
          count: districts.length,
          level: level(`${region.mapLevel}.many`),
        })}
        regionPanel={regionReachPanel(
          { place: whole, official, reached, many, unusedFte: result.unusedFte },
          group,
          locale,
          t,
        )}
        dataUrl={addressOf(locale, "/[region]/coverage/[group]/[view]/map.json", {
          region: region.slug,
          group: groupSlug(group, locale),
          view: viewSlug,
        })}
      />
      <div id="tabelle">
        <ReachTable
          region={region}
          group={group}
          reached={reached}
          within={coverage}
          districts={districts}
        />
      </div>
      <ReachMethod regionSlug={region.slug} result={result} hasSmall={hasSmall} />
      <OfficialValue official={official} region={region} />
    </>
  );
}
