import type { EntryDataset } from "@/lib/entries/entry-kind";
import type { DatasetKind } from "../dataset-kind";
import { keyParts } from "../record-key";
import type {
  CarePlacePayload,
  CountPayload,
  CrosswalkPayload,
  FigurePayload,
  LivingPayload,
  LocalityPayload,
  PopulationPayload,
  PracticePayload,
} from "../record-payload";
import { openingHoursText } from "@/lib/practices/opening-hours-text";
import type { PlaceFacts } from "@/lib/practices/place-facts";
import { OPEN_AGE } from "../schema";

export type ExportCell = string | number | null;

/** Kinds that are written as tables of their own form; see entry-rows.ts for entries. */
export type TableKind = Exclude<DatasetKind, "boundaries" | EntryDataset>;

const PLACE_COLUMNS = ["key", "name", "street", "postcode", "city", "latitude", "longitude"];

const FACT_COLUMNS = ["services", "hours", "accessibility", "arrival"];
const PRACTICE_FACT_COLUMNS = [
  ...["phone", "website", "mail", "languages", "acceptance", "checked"],
  ...FACT_COLUMNS,
];

/** The columns of an exported table; each is the field of the same name when it is imported. */
export const EXPORT_COLUMNS: Readonly<Record<TableKind, readonly string[]>> = {
  population: ["key", "level", "year", "sex", "age", "people"],
  practices: [
    ...PLACE_COLUMNS,
    "group",
    "fte",
    "from",
    "to",
    "birthYear",
    ...PRACTICE_FACT_COLUMNS,
  ],
  counts: ["key", "level", "group", "date", "doctors", "fte"],
  figures: ["group", "date", "fte", "degree", "openSeats", "status", "residentsPerDoctor"],
  places: [
    ...PLACE_COLUMNS,
    "placeKind",
    "beds",
    "freePlaces",
    "date",
    "phone",
    "website",
    ...FACT_COLUMNS,
  ],
  localities: [...PLACE_COLUMNS, "landmark"],
  living_conditions: ["key", "level", "indicator", "date", "value", "estimate"],
  aliases: ["alias", "level", "key"],
  crosswalk: ["from", "to", "share"],
};

/** @example ageText(65, 150) // "65+" */
function ageText(ageFrom: number, ageBelow: number): string {
  if (ageFrom === 0 && ageBelow === OPEN_AGE) return "";
  return ageBelow === OPEN_AGE ? `${ageFrom}+` : `${ageFrom}-${ageBelow - 1}`;
}

function populationRows(key: string, payload: PopulationPayload): ExportCell[][] {
  const [level = "", district = "", year = "", , sex = ""] = keyParts(key);
  return payload.map(([ageFrom, ageBelow, people]) => [
    district,
    level,
    year,
    sex,
    ageText(ageFrom, ageBelow),
    people,
  ]);
}

function factCells({ services, hours, accessibility, arrival }: PlaceFacts): ExportCell[] {
  const list = (items: readonly string[] | undefined) =>
    items?.map((item) => `${item};`).join(" ") ?? null;
  return [
    list(services),
    hours ? openingHoursText(hours) : null,
    list(accessibility),
    arrival ?? null,
  ];
}

function practiceRows(key: string, payload: PracticePayload): ExportCell[][] {
  const { name, street, postcode, city, latitude, longitude, seats } = payload;
  const place = [key, name, street, postcode, city, latitude, longitude];
  const { phone, website, mail, languages, acceptance, acceptanceCheckedOn } = payload;
  const facts = [
    ...[phone, website, mail, languages?.join("; "), acceptance, acceptanceCheckedOn],
    ...factCells(payload),
  ].map((cell) => cell ?? null);
  if (seats.length === 0) return [[...place, null, null, null, null, null, ...facts]];
  return seats.map(({ group, fte, validFrom, validTo, birthYear }) => [
    ...place,
    group,
    fte,
    validFrom,
    validTo,
    birthYear,
    ...facts,
  ]);
}

function placeRows(key: string, payload: CarePlacePayload): ExportCell[][] {
  const [placeKind = "", own = ""] = keyParts(key);
  const { name, street, postcode, city, latitude, longitude } = payload;
  const { beds, freePlaces, freeAsOf, phone, website } = payload;
  const place = [own, name, street, postcode, city, latitude, longitude];
  return [[...place, placeKind, beds, freePlaces, freeAsOf, phone, website, ...factCells(payload)]];
}

function localityRows(key: string, payload: LocalityPayload): ExportCell[][] {
  const [kind = "", own = ""] = keyParts(key);
  const { name, detail, latitude, longitude } = payload;
  const isPostcode = /^\d{5}$/.test(detail ?? "");
  const [postcode, city] = isPostcode ? [detail, null] : [null, detail];
  const position = [latitude, longitude];
  if (kind === "street") return [[own, null, name, postcode, city, ...position, null]];
  if (kind === "postcode") return [[own, null, null, name, city, ...position, null]];
  return [[own, name, null, postcode, city, ...position, kind]];
}

function figureRows(key: string, payload: FigurePayload): ExportCell[][] {
  const [, group = "", asOf = ""] = keyParts(key);
  if ("residents" in payload) return [[group, asOf, null, null, null, null, payload.residents]];
  const { fte, coverageDegree, openSeats, status } = payload;
  return [[group, asOf, fte, coverageDegree, openSeats, status, null]];
}

/**
 * The table rows that stand for one record; importing them gives the record again.
 *
 * @example recordRows("crosswalk", "plz\u001f09111", [["1", 0.25]]) // [["09111", "1", 0.25]]
 */
export function recordRows(
  kind: Exclude<TableKind, "aliases">,
  key: string,
  payload: unknown,
): ExportCell[][] {
  const parts = keyParts(key);
  switch (kind) {
    case "population":
      return populationRows(key, payload as PopulationPayload);
    case "practices":
      return practiceRows(key, payload as PracticePayload);
    case "places":
      return placeRows(key, payload as CarePlacePayload);
    case "localities":
      return localityRows(key, payload as LocalityPayload);
    case "figures":
      return figureRows(key, payload as FigurePayload);
    case "counts": {
      const [level = "", district = "", group = "", asOf = ""] = parts;
      const { doctors, fte } = payload as CountPayload;
      return [[district, level, group, asOf, doctors, fte]];
    }
    case "living_conditions": {
      const [level = "", district = "", indicator = "", asOf = ""] = parts;
      const { value, isEstimate } = payload as LivingPayload;
      return [[district, level, indicator, asOf, value, isEstimate ? "yes" : "no"]];
    }
    case "crosswalk":
      return (payload as CrosswalkPayload).map(([to, share]) => [parts[1] ?? "", to, share]);
  }
}
