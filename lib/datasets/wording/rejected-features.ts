import type { ImportReport } from "../import-report";
import type { RejectedRow } from "../kinds/finding-log";
import type { DatasetWords } from "./dataset-words";
import { findingText } from "./finding-text";

/** Features that were left out, as GeoJSON in the coordinates of their file. */
export function* rejectedFeatures(
  rows: readonly RejectedRow[],
  { columns, format, crs }: ImportReport,
  words: DatasetWords,
): Iterable<string> {
  const reference = crs === null ? {} : { crs: { type: "name", properties: { name: crs } } };
  const head = JSON.stringify({ type: "FeatureCollection", ...reference });
  yield `${head.slice(0, -1)},"features":[`;
  for (const [index, { cells, geometry, finding }] of rows.entries()) {
    const own = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
    const properties = { ...own, _reason: findingText(finding, format, words) };
    yield (index === 0 ? "\n" : ",\n") + JSON.stringify({ type: "Feature", properties, geometry });
  }
  yield "\n]}\n";
}
