import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { DatasetProblem } from "../problem";
import { isObject } from "./json-text";

function isPositions(arc: unknown): boolean {
  return (
    Array.isArray(arc) &&
    arc.every((at) => Array.isArray(at) && at.every((part) => typeof part === "number"))
  );
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((at) => typeof at === "number");
}

/**
 * Whether a JSON text is a TopoJSON topology.
 *
 * @example isTopology({ type: "Topology", objects: {}, arcs: [] }) // true
 */
export function isTopology(value: unknown): value is Topology {
  if (!isObject(value) || value.type !== "Topology" || !isObject(value.objects)) return false;
  const { arcs, transform } = value;
  const isScaled = isObject(transform) && isPair(transform.scale) && isPair(transform.translate);
  return Array.isArray(arcs) && arcs.every(isPositions) && (transform === undefined || isScaled);
}

type TopologyObject = Topology["objects"][string];

function partsOf(object: TopologyObject) {
  return object.type === "GeometryCollection" ? object.geometries : [object];
}

/**
 * The features of one object before their shapes are made.
 *
 * @example [...topologyOutlines(topology.objects.districts)][0].properties // { name: "Mitte" }
 */
export function* topologyOutlines(object: TopologyObject): Generator<unknown> {
  for (const { type, id, properties } of partsOf(object))
    yield { type: "Feature", id, properties, geometry: type === null ? null : { type } };
}

/**
 * The features of one object of a topology, made one by one.
 *
 * Throws a DatasetProblem when they refer to lines that are not there.
 *
 * @example [...topologyFeatures(topology, topology.objects.districts, "a.json")][0].properties
 */
export function* topologyFeatures(
  topology: Topology,
  object: TopologyObject,
  file: string,
): Generator<unknown> {
  try {
    for (const part of partsOf(object)) yield feature(topology, part);
  } catch {
    throw new DatasetProblem("damagedTopology", { file });
  }
}
