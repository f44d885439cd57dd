import { assertColumnCount } from "./column-limit";
import { cellsOf, columnsOf } from "./entry-columns";
import { isEmptyGeometry, isGeometry } from "./geometry-shape";
import { isObject, type JsonObject } from "./json-text";
import type { TableReading } from "./opened-table";
import type { RowLog } from "./row-log";
import type { SourceRow } from "./source-table";

/** A feature taken apart; null for something that is none. */
interface Entry {
  values: JsonObject;
  geometry: unknown;
}

/** The id of a feature counts as a value unless a value is called so already. */
function entryOf(feature: unknown, withId: boolean): Entry | null {
  if (!isObject(feature) || feature.type !== "Feature") return null;
  const { id, properties, geometry } = feature;
  const own = isObject(properties) ? properties : {};
  const values = withId && id !== undefined && !Object.hasOwn(own, "id") ? { id, ...own } : own;
  return { values, geometry: geometry ?? null };
}

function* featureRows(
  features: Iterable<unknown>,
  { columns, withId, log }: { columns: readonly string[]; withId: boolean; log: RowLog },
): Generator<SourceRow> {
  let line = 0;
  for (const feature of features) {
    line += 1;
    const entry = entryOf(feature, withId);
    const about = JSON.stringify(isObject(feature) ? (feature.properties ?? null) : feature);
    if (!entry) {
      log.reject({ line, cells: [] }, { code: "notAFeature", line, about: about.slice(0, 80) });
      continue;
    }
    const cells = cellsOf(entry.values, columns);
    const { geometry } = entry;
    if (geometry === null || isEmptyGeometry(geometry)) yield { line, cells, geometry: null };
    else if (isGeometry(geometry)) yield { line, cells, geometry };
    else log.reject({ line, cells }, { code: "brokenShape", line, about: about.slice(0, 80) });
  }
}

/**
 * A table of features: their properties are the columns, in the order in which they first occur.
 *
 * @param features read anew for each reading; numbered from 1
 * @param outlines the same without their shapes, where making those takes time
 * @example featureTable(() => collection.features, "grenzen.geojson").columns // ["key", "name"]
 */
export function featureTable(
  features: () => Iterable<unknown>,
  file: string,
  outlines: () => Iterable<unknown> = features,
): Pick<TableReading, "columns" | "hasGeometry" | "read"> {
  let hasOwnId = false;
  let hasGeometry = false;
  const all = new Set<string>();
  for (const feature of outlines()) {
    const entry = entryOf(feature, true);
    if (!entry) continue;
    for (const name of columnsOf([entry.values])) all.add(name);
    hasGeometry ||= entry.geometry !== null;
    hasOwnId ||= isObject(feature) && isObject(feature.properties) && "id" in feature.properties;
  }
  const columns = [...all];
  assertColumnCount(columns.length, file);
  return {
    columns,
    hasGeometry,
    read: (log) => [featureRows(features(), { columns, withId: !hasOwnId, log })],
  };
}
