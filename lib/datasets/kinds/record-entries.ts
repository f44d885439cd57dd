import { areaKm2 } from "../geometry/district-area";
import { representativePoint } from "../geometry/representative-point";
import type { PeopleCount } from "../joining/population-sums";
import type { PopulationPayload, RecordEntry } from "../publishing/record-payload";
import { keyParts, recordKey } from "../publishing/record-key";
import {
  OPEN_AGE,
  type BoundaryRecord,
  type PlanningFigureRecord,
  type PopulationRecord,
  type PracticeRecord,
} from "../schema";

/** What a version says of one district. Its address is assigned when it is stored. */
export function boundaryEntry(
  { key, name, parentKey, geometry }: BoundaryRecord,
  level: string,
  parentLevel: string | null,
): RecordEntry {
  const payload = {
    name,
    slug: "",
    geometry,
    areaKm2: Number(areaKm2(geometry).toFixed(4)),
    ...representativePoint(geometry),
    parentLevel,
    parentKey,
  };
  return { key: recordKey(level, key), payload };
}

interface Slice {
  place: string;
  year: number;
  sex: PopulationRecord["sex"];
  line: number | null;
  /** First age, first age after the band, people; one band after the other to be small. */
  bands: number[];
}

/** Gathers population rows by district, year, sex and whether they are totals or age bands. */
export class PopulationGathering {
  private readonly slices = new Map<string, Slice>();

  /**
   * Takes a record; false when the same people were counted before.
   *
   * @param options.adds the people come on top of others of the district, as shares of areas do
   */
  add(
    level: string,
    record: PopulationRecord,
    { line = null, adds = false }: { line?: number | null; adds?: boolean } = {},
  ): boolean {
    const { districtKey, year, projected, sex, ageFrom, ageBelow, people } = record;
    const isTotal = ageFrom === 0 && ageBelow === OPEN_AGE;
    const key = recordKey(
      level,
      districtKey,
      year,
      projected ? "projected" : "actual",
      sex,
      isTotal ? "total" : "bands",
    );
    const slice: Slice = this.slices.get(key) ?? {
      place: districtKey,
      year,
      sex,
      line,
      bands: [],
    };
    this.slices.set(key, slice);
    for (let at = 0; at < slice.bands.length; at += 3) {
      if (slice.bands[at] !== ageFrom) continue;
      if (!adds || slice.bands[at + 1] !== ageBelow) return false;
      slice.bands[at + 2] = (slice.bands[at + 2] ?? 0) + people;
      return true;
    }
    slice.bands.push(ageFrom, ageBelow, people);
    return true;
  }

  /** The counts of each district and year, one list after the other. */
  *places(): Generator<PeopleCount[]> {
    const byPlace = new Map<string, Slice[]>();
    for (const [key, slice] of this.slices) {
      const [level = "", district = "", year = ""] = keyParts(key);
      const place = recordKey(level, district, year);
      byPlace.set(place, [...(byPlace.get(place) ?? []), slice]);
    }
    for (const slices of byPlace.values())
      yield slices.flatMap(({ place, year, sex, line, bands }) =>
        bandsOf(bands).map(([ageFrom, ageBelow, people]) => ({
          place,
          year,
          sex,
          line,
          ageFrom,
          ageBelow,
          people,
        })),
      );
  }

  *entries(): Iterable<RecordEntry> {
    for (const [key, { bands }] of this.slices)
      yield {
        key,
        payload: bandsOf(bands).sort(([one], [other]) => one - other),
      };
  }
}

function bandsOf(flat: readonly number[]): PopulationPayload {
  const bands: PopulationPayload = [];
  for (let at = 0; at < flat.length; at += 3)
    bands.push([flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0]);
  return bands;
}

/** What a version says of one practice. */
export function practiceEntry({ key, seats, ...place }: PracticeRecord): RecordEntry {
  const payload = {
    ...place,
    seats: seats.map(({ validTo = null, ...seat }) => ({ ...seat, validTo })),
  };
  return { key: recordKey(key), payload };
}

/** What a version says of one group of a planning area: printed figures and a regional value. */
export function figureEntries(
  { group, asOf, residentsPerDoctor, ...figure }: PlanningFigureRecord,
  area: { key: string; name: string },
): RecordEntry[] {
  const entries: RecordEntry[] = [];
  if (Object.values(figure).some((value) => value !== null))
    entries.push({
      key: recordKey(area.key, group, asOf, "figure"),
      payload: { areaName: area.name, ...figure },
    });
  if (residentsPerDoctor !== null)
    entries.push({
      key: recordKey(area.key, group, asOf, "residentsPerDoctor"),
      payload: { areaName: area.name, residents: residentsPerDoctor },
    });
  return entries;
}
