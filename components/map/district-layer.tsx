"use client";

import type { Feature, FeatureCollection } from "geojson";
import type { Layer, PathOptions } from "leaflet";
import { useCallback, useMemo } from "react";
import { GeoJSON } from "react-leaflet";
import type { MapDataDistrict } from "@/lib/coverage/map-data";

interface DistrictLayerProps {
  shapes: FeatureCollection;
  districts: readonly MapDataDistrict<unknown>[];
  selected: string | null;
  onSelect: (slug: string) => void;
  isOverTiles: boolean;
}

const FILL_TOKENS: Record<string, string> = {
  none: "--hatch-ground",
  outOfReach: "--hatch-ground",
  neutral: "--line",
  present: "--class-3",
};

/** The colours of the printed map, read from the page, as a canvas knows no style sheets. */
function readColours(): (token: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (token) => style.getPropertyValue(token).trim();
}

/** Districts in the colours of the printed map, with name and value under the pointer. */
export function DistrictLayer({
  shapes,
  districts,
  selected,
  onSelect,
  isOverTiles,
}: DistrictLayerProps) {
  const byKey = useMemo(
    () => new Map(districts.map((district) => [district.key, district])),
    [districts],
  );
  const colour = useMemo(() => readColours(), []);
  const style = useCallback(
    (shape?: Feature): PathOptions => {
      const district = byKey.get(String(shape?.id));
      const fill = String(district?.fill ?? "none");
      const isSelected = district !== undefined && district.slug === selected;
      return {
        color: colour(isSelected ? "--ink" : "--background"),
        weight: isSelected ? 3 : 1,
        fillColor: colour(FILL_TOKENS[fill] ?? `--class-${fill}`),
        fillOpacity: isOverTiles ? 0.7 : 1,
      };
    },
    [byKey, colour, isOverTiles, selected],
  );
  const describe = useCallback(
    (shape: Feature, layer: Layer) => {
      const district = byKey.get(String(shape.id));
      if (!district) return;
      const text = document.createElement("span");
      text.textContent = `${district.name}: ${district.value}`;
      layer.bindTooltip(text, { sticky: true });
      layer.on("click", () => onSelect(district.slug));
    },
    [byKey, onSelect],
  );
  return <GeoJSON data={shapes} style={style} onEachFeature={describe} />;
}
