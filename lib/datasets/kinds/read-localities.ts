import { placeWords } from "@/lib/localities/place-name";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import type { LocalityPayload, RecordEntry } from "../record-payload";
import { absenceOf } from "../values/missing-value";
import type { KindInput, KindReading } from "./kind-input";
import { refuseOtherPlace } from "./other-place";
import { preparePlaces } from "./place-reading";

const POSTCODE = /^\d{5}$/;

const LANDMARK: ReadonlyMap<string, "centre" | "station"> = new Map([
  ...(["centre", "center", "zentrum", "stadtmitte", "mitte"] as const).map(
    (word) => [word, "centre"] as const,
  ),
  ...(["station", "bahnhof", "hauptbahnhof", "main station"] as const).map(
    (word) => [word, "station"] as const,
  ),
]);

/** Places that ways are measured to have to be called so; all others tell themselves. */
function landmarkKind(text: string): "centre" | "station" | null {
  return LANDMARK.get(placeWords(text)) ?? null;
}

function plainKind(name: string): "postcode" | "street" {
  return POSTCODE.test(name) ? "postcode" : "street";
}

/** The last part of a key that a file does not give: numbers tell streets of one name apart. */
function ownKey(name: string, detail: string | null): string {
  return [placeWords(name), detail].filter(Boolean).join(" ");
}

/**
 * Reads postcodes and streets with a point each. A row that names a street is a street, which its
 * postcode tells apart from others of its name; a row called so is the centre or the main station;
 * any other row is a postcode.
 */
export async function readLocalities(
  input: KindInput<RequestOf<"localities">>,
): Promise<KindReading> {
  const { reader, log, table } = input;
  reader.require("name", "street", "postcode");
  const placeOf = await preparePlaces(input);
  const entries = new Map<string, RecordEntry>();
  const places: LocalityPayload[] = [];
  let [read, taken] = [0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const located = placeOf(row);
    if ("finding" in located) {
      log.reject(row, located.finding);
      continue;
    }
    const { longitude, latitude, postcode, city } = located.place;
    const name = located.place.street ?? located.place.name ?? postcode;
    if (name === null || placeWords(name) === "") {
      log.reject(row, { code: "emptyKey", about: reader.file });
      continue;
    }
    const said = reader.text(row, "landmark");
    const kind = absenceOf(said) ? plainKind(name) : landmarkKind(said);
    if (kind === null) {
      log.reject(row, { code: "unknownLandmark", about: said });
      continue;
    }
    const detail = kind === "postcode" ? city : (postcode ?? city);
    const given = reader.has("key") && !absenceOf(reader.cell(row, "key"));
    const own = kind === "postcode" ? name : given ? reader.text(row, "key") : ownKey(name, detail);
    const key = recordKey(kind, own);
    if (entries.has(key)) {
      log.reject(row, { code: "duplicateKey", about: own });
      continue;
    }
    const payload = { name, detail, longitude, latitude };
    entries.set(key, { key, payload });
    places.push(payload);
    taken += 1;
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  refuseOtherPlace(input, places);
  return { entries: entries.values(), read, taken, level: null, districtsWithoutData: [] };
}
