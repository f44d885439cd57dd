import type { DistrictTopology } from "@/lib/cartography/stored-topology";

/** What a page's movable map and its panel need beyond what the page already shows. */
export interface MapData<Panel> {
  topology: DistrictTopology;
  /** Background tiles, off unless the operator sets them. */
  tiles: { url: string; attribution: string } | null;
  districts: MapDataDistrict<Panel>[];
}

export interface MapDataDistrict<Panel> {
  key: string;
  slug: string;
  name: string;
  value: string;
  fill: number | string;
  panel: Panel;
}
