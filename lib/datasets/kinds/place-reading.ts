import type { Position } from "geojson";
import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import { resolveReference } from "../geometry/coordinate-reference";
import { featurePoint } from "../geometry/feature-point";
import { positionFromText } from "../geometry/position-text";
import { toWgs84 } from "../geometry/projection";
import { readCoordinate } from "../values/coordinate-value";
import { absenceOf } from "../values/missing-value";
import { epsgCode } from "./epsg-code";
import type { KindInput, PlacingRequest } from "./kind-input";

/** Positions that are looked at to tell the reference system. */
const SAMPLE = 2000;

export interface Place {
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  longitude: number;
  latitude: number;
}

type PlaceReading = { place: Place } | { finding: Omit<Finding, "line"> };
type RawPoint = { position: Position } | { finding: Omit<Finding, "line"> };

/**
 * Prepares reading places: tells in which reference system their coordinates are, from columns or
 * from shapes, and returns a function that reads one row.
 *
 * @throws DatasetProblem when the reference system is not clear
 */
export async function preparePlaces(
  input: KindInput<PlacingRequest>,
): Promise<(row: SourceRow) => PlaceReading> {
  const { reader, request, table, context, log } = input;
  const hasColumns = reader.has("latitude") && reader.has("longitude");
  const hasPosition = reader.has("position");
  if (!hasColumns && !hasPosition && !table.hasGeometry) {
    reader.require("latitude");
    reader.require("longitude");
  }
  const rawPoint = (row: SourceRow): RawPoint => {
    if (row.geometry) return featurePoint(row.geometry);
    if (hasColumns) return pointOfCells(input, row);
    return hasPosition
      ? positionFromText(reader.text(row, "position"), context.bounds)
      : featurePoint(null);
  };
  const sample: Position[] = [];
  for await (const row of reader.rows()) {
    const raw = rawPoint(row);
    if ("position" in raw) sample.push(raw.position);
    if (sample.length >= SAMPLE) break;
  }
  const { epsg, swapped, findings } = resolveReference({
    file: table.file.name,
    named: table.crs,
    given: epsgCode(request.crs),
    sample,
    near: context.bounds,
    swapAxes: request.swapAxes ?? null,
  });
  findings.forEach((finding) => log.add(finding));
  const convert = toWgs84(epsg, { swapped });
  return (row) => {
    const raw = rawPoint(row);
    if ("finding" in raw) return raw;
    const [longitude = NaN, latitude = NaN] = convert(raw.position);
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
      return { finding: { code: "notWgs84", about: raw.position.join(", ") } };
    return { place: { ...address(input, row), longitude, latitude } };
  };
}

function pointOfCells({ reader }: KindInput<PlacingRequest>, row: SourceRow): RawPoint {
  const coordinates: number[] = [];
  for (const field of ["longitude", "latitude"]) {
    const coordinate = readCoordinate(reader.cell(row, field));
    if (coordinate === null) {
      const [column] = reader.columnsOf(field);
      const about = `${column?.column ?? field}: ${reader.text(row, field)}`;
      return { finding: { code: "noCoordinate", about, column: column?.column ?? field } };
    }
    coordinates.push(coordinate);
  }
  return { position: coordinates };
}

function address(
  { reader }: KindInput<PlacingRequest>,
  row: SourceRow,
): Omit<Place, "longitude" | "latitude"> {
  const optional = (field: string) =>
    absenceOf(reader.cell(row, field)) === null ? reader.text(row, field) : null;
  const street = optional("street");
  const number = optional("houseNumber");
  return {
    name: optional("name"),
    street: street === null ? null : [street, number].filter(Boolean).join(" "),
    postcode: optional("postcode"),
    city: optional("city"),
  };
}
