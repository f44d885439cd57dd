import type { Geometry, Position } from "geojson";
import type { SourceRow } from "../files/source-table";
import { repairBoundary, type RepairCode } from "../geometry/boundary-repair";
import { checkBoundarySet, type CheckedBoundaries } from "../geometry/boundary-set";
import type { BoundaryFeature } from "../geometry/boundary-unit";
import { resolveReference } from "../geometry/coordinate-reference";
import { firstPosition, movedGeometry } from "../geometry/moved-geometry";
import { toWgs84 } from "../geometry/projection";
import { repairFindings } from "../geometry/repair-findings";
import type { RequestOf } from "../import-request";
import { codeInName } from "../joining/place-name";
import { DatasetProblem } from "../problem";
import { readKey } from "../values/key-value";
import { boundaryLevel } from "./boundary-level";
import { prepareParents } from "./boundary-parents";
import type { KindInput, KindReading } from "./kind-input";
import { LostThings } from "./lost-things";
import { boundaryEntry } from "./record-entries";

type Input = KindInput<RequestOf<"boundaries">>;

interface NamedShape {
  row: SourceRow;
  key: string;
  name: string;
  parent: string;
  geometry: Geometry;
  publishedArea: number | null;
}

interface Feature extends BoundaryFeature {
  row: SourceRow;
  parent: string;
}

/** Reads district boundaries: names them, puts them into degrees, mends and compares them. */
export async function readBoundaries(input: Input): Promise<KindReading> {
  const { reader, request, log, table, context } = input;
  if (!table.hasGeometry) throw new DatasetProblem("noShapes", { file: table.file.name });
  reader.require("key", "name");
  const level = await boundaryLevel(input);
  const { shapes, read } = await namedShapes(input, level);
  const inDegrees = withDegrees(input, shapes);
  const features = repaired(input, inDegrees);
  const checked = checkBoundarySet(features, { near: context.bounds });
  noteSetFindings(input, features, checked);
  const parentOf = prepareParents(
    input,
    level,
    checked.features.map(({ parent }) => parent),
  );
  const entries = checked.features.flatMap((feature) => {
    const { key, name, geometry, row, parent } = feature;
    const found = parentOf(parent);
    if (found === undefined) {
      log.reject(row, { code: "unknownParent", about: `${name}: ${parent}` });
      return [];
    }
    const record = { key, name, parentKey: found, geometry };
    return [boundaryEntry(record, level, request.parentLevel ?? null)];
  });
  const lost = new LostThings();
  for (const { row, name } of shapes) if (log.refusedLines.has(row.line)) lost.add(name);
  for (const finding of lost.findings("districtsLost")) log.add(finding);
  return { entries, read, taken: entries.length, level, districtsWithoutData: [] };
}

/** Notes what the shapes say of each other, with the rows that are left out for it. */
function noteSetFindings(
  { log }: Input,
  features: readonly Feature[],
  checked: CheckedBoundaries<Feature>,
): void {
  const kept = new Set(checked.features);
  const dropped = new Map(
    features.flatMap((feature) => (kept.has(feature) ? [] : [[feature.line, feature.row]])),
  );
  for (const finding of checked.findings) {
    const row = dropped.get(finding.line ?? NaN);
    if (row) log.reject(row, finding);
    else log.add(finding);
    dropped.delete(row?.line ?? NaN);
  }
  log.rejected += dropped.size;
}

async function namedShapes(
  { reader, log, table }: Input,
  level: string,
): Promise<{ shapes: NamedShape[]; read: number }> {
  const shapes: NamedShape[] = [];
  let [read, coded] = [0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const key = readKey(reader.cell(row, reader.has("key") ? "key" : "name"));
    const written = reader.text(row, reader.has("name") ? "name" : "key");
    const stated = reader.text(row, "level");
    if (stated !== "" && stated !== level) {
      log.reject(row, { code: "otherLevelRow", about: `${written} (${stated})` });
      continue;
    }
    if ("code" in key) log.reject(row, key);
    else if (written === "") log.reject(row, { code: "emptyName", about: key.key });
    else if (!row.geometry) log.reject(row, { code: "missingGeometry", about: written });
    else {
      const pair = codeInName(written);
      const isCoded = pair?.code === key.key && pair.name !== "";
      if (isCoded) coded += 1;
      const area = reader.amount(row, "area");
      shapes.push({
        row,
        key: key.key,
        name: isCoded ? pair.name : written,
        parent: reader.text(row, "parent"),
        geometry: row.geometry,
        publishedArea: typeof area === "number" ? area : null,
      });
    }
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  if (coded > 0) log.add({ code: "codeInName", line: null, about: String(coded) });
  return { shapes, read };
}

function withDegrees({ request, table, context, log }: Input, shapes: NamedShape[]): NamedShape[] {
  const sample: Position[] = shapes.flatMap(({ geometry }) => {
    const first = firstPosition(geometry);
    return first ? [first] : [];
  });
  const { epsg, swapped, findings } = resolveReference({
    file: table.file.name,
    named: table.crs,
    given: request.crs === undefined ? null : Number(request.crs.replace(/^EPSG:/i, "")),
    sample,
    near: context.bounds,
    swapAxes: request.swapAxes ?? null,
  });
  findings.forEach((finding) => log.add(finding));
  if (epsg === 4326 && !swapped) return shapes;
  const move = toWgs84(epsg, { swapped });
  return shapes.map((shape) => ({ ...shape, geometry: movedGeometry(shape.geometry, move) }));
}

function repaired({ log }: Input, shapes: readonly NamedShape[]): Feature[] {
  const features: Feature[] = [];
  const repairs: { line: number; name: string; repairs: readonly RepairCode[] }[] = [];
  for (const { geometry, ...shape } of shapes) {
    const result = repairBoundary(geometry);
    if ("refused" in result) {
      const about = [shape.name, result.detail].filter(Boolean).join(": ");
      log.reject(shape.row, { code: result.refused, about });
      continue;
    }
    const { line } = shape.row;
    repairs.push({ line, name: shape.name, repairs: result.repairs });
    features.push({ ...shape, line, geometry: result.geometry });
  }
  repairFindings(repairs).forEach((finding) => log.add(finding));
  return features;
}
