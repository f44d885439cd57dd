import type { MultiPolygon, Polygon } from "geojson";
import { areaKm2 } from "./district-area";
import { edgeIndex, type EdgeIndex } from "./edge-index";
import { shapeSurface } from "./shape-surface";

/** A shape of a file that may become a district; in degrees, repaired. */
export interface BoundaryFeature {
  /** Number of the feature, from 1. */
  line: number;
  key: string;
  name: string;
  geometry: Polygon | MultiPolygon;
  /** The area that the file states, in the file's unit; null when it states none. */
  publishedArea: number | null;
}

/** A feature with what the checks measure of it. */
export interface BoundaryUnit<Feature extends BoundaryFeature> {
  feature: Feature;
  edges: EdgeIndex;
  /** In square degrees; only for comparing what lies at one place. */
  surface: number;
  areaKm2: number;
}

/** Measures a feature for the checks. */
export function boundaryUnit<Feature extends BoundaryFeature>(
  feature: Feature,
): BoundaryUnit<Feature> {
  const edges = edgeIndex(feature.geometry);
  return {
    feature,
    edges,
    surface: shapeSurface(feature.geometry),
    areaKm2: areaKm2(feature.geometry),
  };
}

/**
 * How findings call a unit: key and name, or the one where they are the same.
 *
 * @example unitLabel({ key: "06010102", name: "Schloßstraße" }) // "06010102 Schloßstraße"
 */
export function unitLabel({ key, name }: Pick<BoundaryFeature, "key" | "name">): string {
  return key === name ? name : `${key} ${name}`;
}

/** A share as findings show it: "12.3 %". */
export function shownShare(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

/** An area as findings show it, in whole square metres. */
export function shownArea(squareKilometres: number): string {
  return `${Math.round(squareKilometres * 1e6)} m²`;
}
