import { useLocale, useTranslations } from "next-intl";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
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
  topology: DistrictTopology | null;
  dataUrl: string;
}

/** The map of a group within the borders of the districts. */
export function GroupMap(props: GroupMapProps) {
  const { region, group, coverage, official, districts, topology, dataUrl } = props;
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const shown = mapDistricts(region.slug, group, coverage, districts, locale, t);
  const place = { eyebrow: t("panel.whole"), title: region.name, action: null, official };
  return (
    <ExplorableMap
      region={region}
      group={group}
      topology={topology}
      shown={shown}
      hasSmall={[...coverage.districts.values()].some(({ small }) => small)}
      label={t("mapLabel", {
        group: groupName(group, locale),
        count: shown.length,
        level: level(`${region.mapLevel}.many`),
      })}
      regionPanel={panelContent(place, coverage.region, group, locale, t)}
      dataUrl={dataUrl}
    />
  );
}
