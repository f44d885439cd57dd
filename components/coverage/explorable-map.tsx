import { useTranslations } from "next-intl";
import { DistrictMap, type MapDistrict } from "@/components/map/district-map";
import { MapExplorer, type ExplorerTexts } from "@/components/map/map-explorer";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { Region } from "@/lib/regions/schema";
import { CoverageLegend } from "./coverage-legend";
import { CoveragePanel, type PanelContent } from "./coverage-panel";
import styles from "./explorable-map.module.css";

interface ExplorableMapProps {
  region: Region;
  group: SpecialtyGroup;
  /** Null before any boundaries were imported; then there is no map. */
  topology: DistrictTopology | null;
  /** The districts as the map shows them. */
  shown: readonly MapDistrict[];
  /** Whether the degree of one of them says little because it is small. */
  hasSmall: boolean;
  /** What a screen reader calls the map. */
  label: string;
  /** Said of the whole region while nothing is selected. */
  regionPanel: PanelContent;
  /** Where the movable map's data are. */
  dataUrl: string;
}

/** A map with legend and panel, printed first and movable on demand, and the way past it. */
export function ExplorableMap(props: ExplorableMapProps) {
  const { region, group, topology, shown, hasSmall, label, regionPanel, dataUrl } = props;
  const t = useTranslations("coverage");
  if (!topology) return null;
  return (
    <>
      <a href="#tabelle" className={styles.skip}>
        {t("skipMap")}
      </a>
      <MapExplorer
        dataUrl={dataUrl}
        texts={explorerTexts(region.name, t)}
        map={<DistrictMap topology={topology} districts={shown} label={label} />}
        legend={<CoverageLegend group={group} shown={shown} hasSmall={hasSmall} />}
        regionPanel={<CoveragePanel content={regionPanel} />}
      />
    </>
  );
}

function explorerTexts(
  region: string,
  t: ReturnType<typeof useTranslations<"coverage">>,
): ExplorerTexts {
  return {
    move: t("explore.move"),
    still: t("explore.still"),
    locate: t("explore.locate"),
    locating: t("explore.locating"),
    denied: t("explore.denied"),
    outside: t("explore.outside", { region }),
    found: t("explore.found", { name: "{name}" }),
    failed: t("explore.failed"),
    loading: t("explore.loading"),
    hint: t("explore.hint"),
    zoomIn: t("explore.zoomIn"),
    zoomOut: t("explore.zoomOut"),
    close: t("panel.close"),
    panelLabel: t("panel.selected"),
    mapLabel: t("explore.label", { region }),
  };
}
