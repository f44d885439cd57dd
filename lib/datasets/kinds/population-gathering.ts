import type { PeopleCount } from "../joining/population-sums";
import { recordKey } from "../record-key";
import type { PopulationPayload, RecordEntry } from "../record-payload";
import { OPEN_AGE, type PopulationRecord } from "../schema";

/** The people of a district in a year, of one sex: the total or the age bands. */
interface Slice {
  key: string;
  place: string;
  year: number;
  sex: PopulationRecord["sex"];
  line: number | null;
  /** First age, first age after the band, people; one band after the other to be small. */
  bands: number[];
  /** By first age the place of a band in `bands` as a count from 1, once there are many. */
  starts: Uint8Array | null;
}

const SEXES: readonly PopulationRecord["sex"][] = ["all", "female", "male"];
/** Numbers in `bands` up to which a look at each of them is the quickest. */
const FEW = 24;

/** Gathers population rows by district, year, sex and whether they are totals or age bands. */
export class PopulationGathering {
  private readonly slices: Slice[] = [];
  /** By level and district, then by year, kind of figure, sex and whether it is the total. */
  private readonly known = new Map<string, Map<string, Map<number, Slice>>>();

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
    const { ageFrom, ageBelow, people } = record;
    const slice = this.sliceOf(level, record, line);
    const { bands } = slice;
    const at = placeOf(slice, ageFrom);
    if (at >= 0) {
      if (!adds || bands[at + 1] !== ageBelow) return false;
      bands[at + 2] = (bands[at + 2] ?? 0) + people;
      return true;
    }
    bands.push(ageFrom, ageBelow, people);
    if (slice.starts) slice.starts[ageFrom] = bands.length / 3;
    else if (bands.length > FEW) slice.starts = startsOf(bands);
    return true;
  }

  private sliceOf(level: string, record: PopulationRecord, line: number | null): Slice {
    const { districtKey, year, projected, sex, ageFrom, ageBelow } = record;
    const isTotal = ageFrom === 0 && ageBelow === OPEN_AGE;
    const which = ((year * 2 + Number(projected)) * 3 + SEXES.indexOf(sex)) * 2 + Number(isTotal);
    const ofLevel = this.known.get(level) ?? new Map<string, Map<number, Slice>>();
    const ofDistrict = ofLevel.get(districtKey) ?? new Map<number, Slice>();
    const found = ofDistrict.get(which);
    if (found) return found;
    const [counted, part] = [projected ? "projected" : "actual", isTotal ? "total" : "bands"];
    const key = recordKey(level, districtKey, year, counted, sex, part);
    const slice: Slice = { key, place: districtKey, year, sex, line, bands: [], starts: null };
    this.known.set(level, ofLevel.set(districtKey, ofDistrict.set(which, slice)));
    this.slices.push(slice);
    return slice;
  }

  /** The counts of each district and year, one list after the other. */
  *places(): Generator<PeopleCount[]> {
    const districts = [...this.known.values()].flatMap((ofLevel) => [...ofLevel.values()]);
    for (const ofDistrict of districts) {
      const byYear = new Map<number, Slice[]>();
      for (const slice of ofDistrict.values()) {
        const ofYear = byYear.get(slice.year);
        if (ofYear) ofYear.push(slice);
        else byYear.set(slice.year, [slice]);
      }
      for (const slices of byYear.values())
        yield slices.flatMap(({ place, year, sex, line, bands }) =>
          bandsOf(bands).map(([ageFrom, ageBelow, people]) => {
            return { line, place, year, sex, ageFrom, ageBelow, people };
          }),
        );
    }
  }

  *entries(): Iterable<RecordEntry> {
    for (const { key, bands } of this.slices)
      yield { key, payload: bandsOf(bands).sort(([one], [other]) => one - other) };
  }
}

/** Where the band that begins at an age stands in `bands`; negative when there is none. */
function placeOf({ bands, starts }: Slice, ageFrom: number): number {
  if (starts) return ((starts[ageFrom] ?? 0) - 1) * 3;
  for (let at = 0; at < bands.length; at += 3) if (bands[at] === ageFrom) return at;
  return -1;
}

function startsOf(bands: readonly number[]): Uint8Array {
  const starts = new Uint8Array(OPEN_AGE);
  for (let at = 0; at < bands.length; at += 3) starts[bands[at] ?? 0] = at / 3 + 1;
  return starts;
}

function bandsOf(flat: readonly number[]): PopulationPayload {
  const bands: PopulationPayload = [];
  for (let at = 0; at < flat.length; at += 3)
    bands.push([flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0]);
  return bands;
}
