import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DistrictMap, type MapDistrict } from "@/components/map/district-map";
import { MapExplorer } from "@/components/map/map-explorer";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { Region } from "@/lib/regions/schema";
import { CoveragePanel, type PanelContent } from "./coverage-panel";

interface ExplorableMapProps {
  region: Region;
  topology: DistrictTopology;
  /** The districts as the map shows them. */
  shown: readonly MapDistrict[];
  /** What a screen reader calls the map. */
  label: string;
  legend: ReactNode;
  /** Said of the whole region while nothing is selected. */
  regionPanel: PanelContent;
  /** Where the movable map's data are. */
  dataUrl: string;
}

/** A map with legend and panel, printed first and movable on demand. */
export function ExplorableMap(props: ExplorableMapProps) {
  const { region, topology, shown, label, legend, regionPanel, dataUrl } = props;
  const t = useTranslations("coverage");
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
      map={<DistrictMap topology={topology} districts={shown} label={label} />}
      legend={legend}
      regionPanel={<CoveragePanel content={regionPanel} />}
    />
  );
}
