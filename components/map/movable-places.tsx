"use client";

import { divIcon } from "leaflet";
import { bbox, feature } from "topojson-client";
import { useMemo } from "react";
import { GeoJSON, Marker, Popup } from "react-leaflet";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { MovableFrame, type MapTiles, type MovableTexts } from "./movable-frame";
import styles from "./movable-places.module.css";
import type { MarkedPlace } from "./places-map";

/** Borders of a region and what lies below them. */
export interface RegionBorders {
  topology: DistrictTopology;
  tiles: MapTiles | null;
}

interface MovablePlacesProps {
  borders: RegionBorders;
  places: readonly MarkedPlace[];
  texts: MovableTexts;
}

const SPOT = 30;
/** Degrees around a single place. */
const AROUND = 0.004;

/** West, south, east, north of all places, with some room around them. */
function boundsOf(places: readonly MarkedPlace[], topology: DistrictTopology): number[] {
  if (places.length === 0) return bbox(topology);
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  return [
    Math.min(...longitudes) - AROUND,
    Math.min(...latitudes) - AROUND,
    Math.max(...longitudes) + AROUND,
    Math.max(...latitudes) + AROUND,
  ];
}

/** The numbered places of the printed map, to pan and zoom. */
export function MovablePlaces({ borders, places, texts }: MovablePlacesProps) {
  const { topology, tiles } = borders;
  const shapes = useMemo(() => feature(topology, topology.objects.districts), [topology]);
  const bounds = useMemo(() => boundsOf(places, topology), [places, topology]);
  const style = useMemo(() => {
    const page = getComputedStyle(document.documentElement);
    const colour = (token: string) => page.getPropertyValue(token).trim();
    return {
      color: colour(tiles ? "--ink" : "--background"),
      weight: 1.2,
      fillColor: colour("--hatch-ground"),
      fillOpacity: tiles ? 0 : 1,
      interactive: false,
    };
  }, [tiles]);
  return (
    <MovableFrame bounds={bounds} tiles={tiles} texts={texts}>
      <GeoJSON data={shapes} style={style} />
      {places.map(({ mark, name, href, longitude, latitude }) => (
        <Marker
          key={mark}
          position={[latitude, longitude]}
          title={`${mark} ${name}`}
          alt={`${mark} ${name}`}
          icon={divIcon({
            className: styles.spot ?? "",
            html: mark,
            iconSize: [SPOT, SPOT],
          })}
        >
          <Popup>{href === null ? name : <a href={href}>{name}</a>}</Popup>
        </Marker>
      ))}
    </MovableFrame>
  );
}
