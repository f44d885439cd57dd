"use client";

import "leaflet/dist/leaflet.css";
import { bbox, feature } from "topojson-client";
import { useMemo } from "react";
import { MapContainer, TileLayer, ZoomControl } from "react-leaflet";
import { DistrictLayer } from "./district-layer";
import type { ExplorerTexts } from "./map-explorer";
import type { ExplorerData } from "./use-map-data";
import styles from "./movable-map.module.css";
import { MapBehaviour } from "./map-behaviour";

interface MovableMapProps {
  data: ExplorerData;
  selected: string | null;
  onSelect: (slug: string) => void;
  texts: Pick<ExplorerTexts, "zoomIn" | "zoomOut" | "mapLabel">;
}

/** The same map to pan and zoom. One finger scrolls the page; two fingers move the map. */
export function MovableMap({ data, selected, onSelect, texts }: MovableMapProps) {
  const { topology, tiles } = data;
  const shapes = useMemo(() => feature(topology, topology.objects.districts), [topology]);
  const [west, south, east, north] = useMemo(() => bbox(topology), [topology]);
  const hasFinePointer = useMemo(() => window.matchMedia("(pointer: fine)").matches, []);
  return (
    <MapContainer
      className={styles.map ?? ""}
      bounds={[
        [south, west],
        [north, east],
      ]}
      zoomSnap={0.25}
      preferCanvas
      dragging={hasFinePointer}
      scrollWheelZoom={false}
      zoomControl={false}
      attributionControl={tiles !== null}
    >
      <ZoomControl zoomInTitle={texts.zoomIn} zoomOutTitle={texts.zoomOut} />
      <MapBehaviour label={texts.mapLabel} />
      {tiles && <TileLayer url={tiles.url} attribution={tiles.attribution} />}
      <DistrictLayer
        shapes={shapes}
        districts={data.districts}
        selected={selected}
        onSelect={onSelect}
        isOverTiles={tiles !== null}
      />
    </MapContainer>
  );
}
