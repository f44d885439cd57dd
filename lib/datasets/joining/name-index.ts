import { areaKind, isWithinTown, type AreaKind } from "./kind-words";
import type { KnownDistrict } from "./known-district";
import { designation, READINGS, readName, type NameReading, type Reading } from "./label-reading";
import { comparableName } from "./place-name";

/** Districts by the ways of writing their names, from exact to coarse. */
export interface NameIndex {
  /** The districts that the strictest reading of a name finds; none when no reading finds any. */
  find: (name: string) => readonly KnownDistrict[];
  /** The districts that any reading of a name finds. */
  findAll: (name: string) => ReadonlySet<KnownDistrict>;
}

interface Entry {
  district: KnownDistrict;
  reading: NameReading;
  levelKind: AreaKind | null;
}

const STRICT: ReadonlySet<Reading> = new Set<Reading>(["spelling", "unmarked"]);
/** Share of the names that carry the region's name for it to be dropped from them. */
const MOSTLY = 0.5;

function innerKind(kind: AreaKind | null): AreaKind | null {
  return kind !== null && isWithinTown(kind) ? kind : null;
}

function areCompatible<Value>(first: Value | null, second: Value | null): boolean {
  return first === null || second === null || first === second;
}

/** Whether what coarse readings drop, numbers and kinds of area, fits together. */
function agree(label: NameReading, { reading, levelKind }: Entry): boolean {
  return (
    areCompatible(label.number, reading.number) &&
    areCompatible(label.kind, reading.kind) &&
    areCompatible(innerKind(label.kind), levelKind)
  );
}

/** Those that state the same kind of area as the label go before those that state none. */
function agreeingWith(label: NameReading, entries: readonly Entry[]): readonly Entry[] {
  const agreeing = entries.filter((entry) => agree(label, entry));
  const alike = agreeing.filter(
    ({ reading }) => label.kind !== null && reading.kind === label.kind,
  );
  return alike.length > 0 ? alike : agreeing;
}

function carryRegion(districts: readonly KnownDistrict[], regionName: string): boolean {
  const carrying = districts.filter(
    ({ name }) => comparableName(name, regionName) !== comparableName(name),
  );
  return carrying.length > MOSTLY * districts.length;
}

function byText(entries: readonly Entry[], textOf: (entry: Entry) => string) {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const text = textOf(entry);
    if (text !== "") found.set(text, [...(found.get(text) ?? []), entry]);
  }
  return found;
}

/**
 * An index of names that reads a name as strictly as it can: by its spelling, then without umlauts,
 * then without numbers, kinds of area and the region's name (`comparableName`), at last by a
 * designation such as "Ost 1". A reading that finds nothing gives way to the next coarser one.
 *
 * @param districts of one level
 * @param read reads the names that are asked for, see `createNameReader`
 */
export function createNameIndex(
  districts: readonly KnownDistrict[],
  regionName: string,
  read: (name: string) => NameReading,
): NameIndex {
  // "Musterstadt Nord" in Musterstadt is no "Nord", unless all districts are named like that.
  const ownRegion = carryRegion(districts, regionName) ? regionName : "";
  const entries = districts.map((district): Entry => {
    const levelKind = innerKind(areaKind(district.level));
    return { district, reading: readName(district.name, ownRegion), levelKind };
  });
  const indexes = READINGS.map((reading) => ({
    reading,
    found: byText(entries, (entry) => entry.reading[reading]),
  }));
  const designations = byText(entries, ({ district }) => designation(district.name));

  function* readings(name: string): Generator<readonly KnownDistrict[]> {
    const label = read(name);
    for (const { reading, found } of indexes) {
      const hits = found.get(label[reading]) ?? [];
      const agreeing = STRICT.has(reading) ? hits : agreeingWith(label, hits);
      yield agreeing.map(({ district }) => district);
    }
    yield (designations.get(label.spelling) ?? []).map(({ district }) => district);
  }
  return {
    find: (name) => {
      for (const found of readings(name)) if (found.length > 0) return found;
      return [];
    },
    findAll: (name) => new Set([...readings(name)].flat()),
  };
}
