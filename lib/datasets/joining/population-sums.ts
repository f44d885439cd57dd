import { agePartition } from "./age-partition";
import { OPEN_AGE } from "../schema";
import type { SumClaim } from "./sum-check";

/** People of one place, year, sex and age band, as a line of a file states them. */
export interface PeopleCount {
  line: number | null;
  /** Key or name of the district. */
  place: string;
  year: number;
  sex: "all" | "female" | "male";
  ageFrom: number;
  /** Exclusive; 150 stands for an open band. */
  ageBelow: number;
  people: number | null;
}

function grouped<Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    const known = groups.get(text);
    if (known) known.push(item);
    else groups.set(text, [item]);
  }
  return [...groups.values()];
}

const bandText = ({ ageFrom, ageBelow }: PeopleCount) => `${ageFrom}–${ageBelow}`;

function agesOf({ ageFrom, ageBelow }: PeopleCount): "all" | "open" | "some" {
  if (ageBelow !== OPEN_AGE) return "some";
  return ageFrom === 0 ? "all" : "open";
}

interface Claimed {
  /** What makes up the whole. */
  by: "sexes" | "ages" | "districts";
  what: string;
}

function claim(whole: PeopleCount, parts: readonly PeopleCount[], { by, what }: Claimed): SumClaim {
  const { place, year, sex, ageFrom: from, ageBelow: below } = whole;
  return {
    values: { place, year: String(year), sex, ages: agesOf(whole), from, below, parts: by },
    line: whole.line,
    about: `${whole.place} ${whole.year}, ${what}`,
    total: whole.people,
    parts: parts.map(({ people }) => people),
    group: String(whole.year),
  };
}

function sexClaims(counts: readonly PeopleCount[]): SumClaim[] {
  if (new Set(counts.map(({ sex }) => sex)).size < 3) return [];
  return grouped(counts, bandText).flatMap((band) => {
    const [all, female, male] = (["all", "female", "male"] as const).map((sex) =>
      band.find((count) => count.sex === sex),
    );
    return all && female && male
      ? [claim(all, [female, male], { by: "sexes", what: `${bandText(all)}, ♀ + ♂` })]
      : [];
  });
}

function ageClaims(counts: readonly PeopleCount[]): SumClaim[] {
  return grouped(counts, ({ sex }) => sex).flatMap((bands) =>
    bands.flatMap((band) => {
      if (band.ageBelow - band.ageFrom < 2) return [];
      const parts = agePartition(band, bands);
      const sex = { all: "", female: " ♀", male: " ♂" }[band.sex];
      const what = `${bandText(band)}${sex} (${parts?.length ?? 0})`;
      return parts ? [claim(band, parts, { by: "ages", what })] : [];
    }),
  );
}

/**
 * What the people of each district and year should add up to: women and men to all, age bands to
 * every wider band that they fill, the total among them. Bands that leave gaps claim nothing.
 *
 * @param counts every line and column of people in a file, each once
 */
export function populationSums(counts: Iterable<PeopleCount>): SumClaim[] {
  return grouped(counts, ({ place, year }) => `${place}\u001f${year}`).flatMap(placeSums);
}

/** The same of the counts of one district and year. */
export function placeSums(counts: readonly PeopleCount[]): SumClaim[] {
  return [...sexClaims(counts), ...ageClaims(counts)];
}

/**
 * What the districts of each year, sex and age band should add up to, where the file has a total row.
 *
 * @param totals the lines that were recognised as totals over all districts
 * @param counts the lines of the districts
 */
export function totalRowSums(
  totals: readonly PeopleCount[],
  counts: Iterable<PeopleCount>,
): SumClaim[] {
  const textOf = (count: PeopleCount) => `${count.year}\u001f${count.sex}\u001f${bandText(count)}`;
  const byText = new Map(
    grouped(counts, textOf).flatMap((group) =>
      group.slice(0, 1).map((one) => [textOf(one), group]),
    ),
  );
  return totals.flatMap((total) => {
    const parts = byText.get(textOf(total)) ?? [];
    const sex = { all: "", female: " ♀", male: " ♂" }[total.sex];
    const what = `${bandText(total)}${sex} (${parts.length})`;
    return parts.length > 0 ? [claim(total, parts, { by: "districts", what })] : [];
  });
}
