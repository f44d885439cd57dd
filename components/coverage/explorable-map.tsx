import { useLocale, useTranslations } from "next-intl";
import { DistrictMap, isLabelled } from "@/components/map/district-map";
import { MapExplorer } from "@/components/map/map-explorer";
import { MapLegend, PresenceLegend } from "@/components/map/map-legend";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { isRatedByDistrict, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official-figure";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { CoveragePanel } from "./coverage-panel";
import { groupName, panelContent } from "./coverage-words";
import { mapDistricts } from "./map-districts";

interface ExplorableMapProps {
  region: Region;
  group: SpecialtyGroup;
  coverage: GroupCoverage;
  official: OfficialFigure | null;
  districts: readonly DistrictName[];
  topology: DistrictTopology;
  dataUrl: string;
}

/** The map of a group with legend and panel, printed first and movable on demand. */
export function ExplorableMap(props: ExplorableMapProps) {
  const { region, group, coverage, official, districts, topology, dataUrl } = props;
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const shown = mapDistricts(region.slug, group, coverage, districts, locale, t);
  const figures = [...coverage.districts.values()];
  const mapLabel = t("mapLabel", {
    group: groupName(group, locale),
    count: shown.length,
    level: level(`${region.mapLevel}.many`),
  });
  const place = { eyebrow: t("panel.whole"), title: region.name, action: null, official };
  return (
    <MapExplorer
      dataUrl={dataUrl}
      texts={{
        move: t("explore.move"),
        still: t("explore.still"),
        locate: t("explore.locate"),
        locating: t("explore.locating"),
        denied: t("explore.denied"),
        outside: t("explore.outside", { region: region.name }),
        found: t("explore.found", { name: "{name}" }),
        failed: t("explore.failed"),
        loading: t("explore.loading"),
        hint: t("explore.hint"),
        zoomIn: t("explore.zoomIn"),
        zoomOut: t("explore.zoomOut"),
        close: t("panel.close"),
        panelLabel: t("panel.selected"),
        mapLabel: t("explore.label", { region: region.name }),
      }}
      map={<DistrictMap topology={topology} districts={shown} label={mapLabel} />}
      legend={
        isRatedByDistrict(group) ? (
          <MapLegend
            hasMissing={figures.some(({ degree }) => degree === null)}
            hasSmall={isLabelled(shown.length) && figures.some(({ small }) => small)}
          />
        ) : (
          <PresenceLegend />
        )
      }
      regionPanel={
        <CoveragePanel content={panelContent(place, coverage.region, group, locale, t)} />
      }
    />
  );
}
