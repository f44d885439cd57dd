import { useLocale, useTranslations } from "next-intl";
import { isLabelled } from "@/components/map/district-map";
import { MapLegend, PresenceLegend } from "@/components/map/map-legend";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { isRatedByDistrict, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { groupName, panelContent } from "./coverage-words";
import { ExplorableMap } from "./explorable-map";
import { mapDistricts } from "./map-districts";

interface GroupMapProps {
  region: Region;
  group: SpecialtyGroup;
  coverage: GroupCoverage;
  official: OfficialFigure | null;
  districts: readonly DistrictName[];
  topology: DistrictTopology;
  dataUrl: string;
}

/** The map of a group within the borders of the districts. */
export function GroupMap(props: GroupMapProps) {
  const { region, group, coverage, official, districts, topology, dataUrl } = props;
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const shown = mapDistricts(region.slug, group, coverage, districts, locale, t);
  const figures = [...coverage.districts.values()];
  const place = { eyebrow: t("panel.whole"), title: region.name, action: null, official };
  return (
    <ExplorableMap
      region={region}
      topology={topology}
      shown={shown}
      label={t("mapLabel", {
        group: groupName(group, locale),
        count: shown.length,
        level: level(`${region.mapLevel}.many`),
      })}
      legend={
        isRatedByDistrict(group) ? (
          <MapLegend
            careLevel={group.careLevel}
            hasMissing={figures.some(({ degree }) => degree === null)}
            hasSmall={isLabelled(shown.length) && figures.some(({ small }) => small)}
          />
        ) : (
          <PresenceLegend />
        )
      }
      regionPanel={panelContent(place, coverage.region, group, locale, t)}
      dataUrl={dataUrl}
    />
  );
}
