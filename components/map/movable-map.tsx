"use client";

import { bbox, feature } from "topojson-client";
import { useMemo } from "react";
import { DistrictLayer } from "./district-layer";
import { MovableFrame, type MovableTexts } from "./movable-frame";
import type { ExplorerData } from "./use-map-data";

interface MovableMapProps {
  data: ExplorerData;
  selected: string | null;
  onSelect: (slug: string) => void;
  texts: MovableTexts;
}

/** The map of districts to pan and zoom. */
export function MovableMap({ data, selected, onSelect, texts }: MovableMapProps) {
  const { topology, tiles } = data;
  const shapes = useMemo(() => feature(topology, topology.objects.districts), [topology]);
  const bounds = useMemo(() => bbox(topology), [topology]);
  return (
    <MovableFrame bounds={bounds} tiles={tiles} texts={texts}>
      <DistrictLayer
        shapes={shapes}
        districts={data.districts}
        selected={selected}
        onSelect={onSelect}
        isOverTiles={tiles !== null}
      />
    </MovableFrame>
  );
}
