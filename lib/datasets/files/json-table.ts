import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { assertColumnCount } from "./column-limit";
import { bytesOf, type Content } from "./content";
import { decodedText } from "./decoded-text";
import { cellsOf, columnsOf } from "./entry-columns";
import { featureTable } from "./feature-table";
import { isGeometry } from "./geometry-shape";
import { recordTables } from "./json-records";
import { isList, isObject, longNumberIn, parseJson, type JsonObject } from "./json-text";
import { assertNoLayer, chooseLayer } from "./layer-choice";
import { loneSurrogateLine } from "./lone-surrogate";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import { referenceMember } from "./reference-member";
import { encodingOf } from "./text-encoding";
import { isTopology, topologyFeatures, topologyOutlines } from "./topology-features";

type Opened = Pick<
  TableReading,
  "format" | "layer" | "layers" | "columns" | "hasGeometry" | "crs" | "read"
>;

function featuresOf(value: JsonObject): readonly unknown[] | null {
  const { type, features } = value;
  if (type === "FeatureCollection" && isList(features)) return features;
  if (type === "Feature") return [value];
  return isGeometry(value) ? [{ type: "Feature", properties: {}, geometry: { ...value } }] : null;
}

function openTopology(value: JsonObject, file: string, options: OpenOptions): Opened {
  if (!isTopology(value)) throw new DatasetProblem("damagedTopology", { file });
  const layers = Object.keys(value.objects);
  const layer = chooseLayer(layers, options.layer, file);
  const object = value.objects[layer];
  if (!object) throw new DatasetProblem("damagedTopology", { file });
  return {
    format: "topojson",
    layer,
    layers,
    crs: referenceMember("crs" in object ? object.crs : "crs" in value ? value.crs : undefined),
    ...featureTable(
      () => topologyFeatures(value, object, file),
      file,
      () => topologyOutlines(object),
    ),
  };
}

function openRecords(value: unknown, file: string, options: OpenOptions): Opened {
  const tables = recordTables(value);
  const layers = tables.flatMap(({ name }) => (name === null ? [] : [name]));
  if (tables.length === 0) throw new DatasetProblem("jsonWithoutTable", { file });
  if (layers.length === 0) assertNoLayer(options.layer, file);
  const layer = layers.length === 0 ? null : chooseLayer(layers, options.layer, file);
  const entries = tables.find(({ name }) => name === layer)?.entries ?? [];
  const columns = columnsOf(entries);
  assertColumnCount(columns.length, file);
  return {
    format: "json",
    layer,
    layers,
    columns,
    hasGeometry: false,
    crs: null,
    *read() {
      for (const [index, entry] of entries.entries())
        yield [{ line: index + 1, cells: cellsOf(entry, columns), geometry: null }];
    },
  };
}

function openValue(value: unknown, file: string, options: OpenOptions): Opened {
  if (!isObject(value) || typeof value.type !== "string") return openRecords(value, file, options);
  if (value.type === "Topology") return openTopology(value, file, options);
  const features = featuresOf(value);
  if (!features) return openRecords(value, file, options);
  assertNoLayer(options.layer, file);
  if (features.length === 0) throw new DatasetProblem("headerOnly", { file });
  const crs = referenceMember(value.crs);
  const table = featureTable(() => features, file);
  return { format: "geojson", layer: null, layers: [], crs, ...table };
}

function longNumberNotes(text: string): Finding[] {
  const found = longNumberIn(text);
  // The line is one of the text, not the number of a feature.
  return found ? [{ code: "longNumber", line: null, about: found.about }] : [];
}

/**
 * Opens a JSON text: GeoJSON, one object of a TopoJSON topology, or a list of entries.
 *
 * Throws a DatasetProblem with the place when it is no valid JSON, and one that lists the objects
 * when there are several and none is named.
 *
 * @example (await openJsonTable(content, { layer: "bezirke" })).format // "topojson"
 */
export async function openJsonTable(content: Content, options: OpenOptions): Promise<TableReading> {
  const { name: file } = content;
  const bytes = await bytesOf(content);
  const encoding = await encodingOf(content, options.encoding);
  const text = decodedText(bytes, encoding.name);
  const value = parseJson(text, file);
  const line = loneSurrogateLine(text);
  if (line !== null) throw new DatasetProblem("halfCharacters", { file, line });
  const opened = openValue(value, file, options);
  return { encoding: encoding.name, delimiter: null, notes: longNumberNotes(text), ...opened };
}
