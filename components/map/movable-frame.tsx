"use client";

import "leaflet/dist/leaflet.css";
import { useMemo, type ReactNode } from "react";
import { MapContainer, TileLayer, ZoomControl } from "react-leaflet";
import { MapBehaviour } from "./map-behaviour";
import styles from "./movable-map.module.css";

/** Background tiles, off unless the operator sets them. */
export interface MapTiles {
  url: string;
  attribution: string;
}

export interface MovableTexts {
  zoomIn: string;
  zoomOut: string;
  mapLabel: string;
}

interface MovableFrameProps {
  /** West, south, east, north in degrees. */
  bounds: readonly number[];
  tiles: MapTiles | null;
  texts: MovableTexts;
  children: ReactNode;
}

/** A map to pan and zoom. One finger scrolls the page; two fingers move the map. */
export function MovableFrame({ bounds, tiles, texts, children }: MovableFrameProps) {
  const [west = 0, south = 0, east = 0, north = 0] = bounds;
  const hasFinePointer = useMemo(() => window.matchMedia("(pointer: fine)").matches, []);
  return (
    <MapContainer
      className={styles.map ?? ""}
      bounds={[
        [south, west],
        [north, east],
      ]}
      zoomSnap={0.25}
      maxZoom={18}
      preferCanvas
      dragging={hasFinePointer}
      scrollWheelZoom={false}
      zoomControl={false}
      attributionControl={tiles !== null}
    >
      <ZoomControl zoomInTitle={texts.zoomIn} zoomOutTitle={texts.zoomOut} />
      <MapBehaviour label={texts.mapLabel} />
      {tiles && <TileLayer url={tiles.url} attribution={tiles.attribution} />}
      {children}
    </MapContainer>
  );
}
