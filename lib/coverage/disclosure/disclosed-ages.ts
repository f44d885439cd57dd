import { OLDER_AGE } from "../older-age";
import { disclosedBands, isOlderCountFit, type DisclosedBand } from "./age-bands";
import {
  hiddenDistricts,
  LEAST_KNOWN,
  LEAST_ON_EACH_SIDE,
  type DistrictAges,
} from "./hidden-districts";

/** Doctors of one group, district and year of birth. Protected; only what follows may be shown. */
export interface DoctorAgeCount {
  districtKey: string;
  /** Null where nobody knows. */
  birthYear: number | null;
  heads: number;
}

/** What may be told about the ages of a group's doctors in a region. */
export interface DisclosedAges {
  /** Doctors of known age by band; null where they are too few. */
  bands: DisclosedBand[] | null;
  /** Doctors whose age nobody knows. */
  unknownHeads: number;
  /** Part of the doctors of known age who are 60 or older, in whole percent of 1; null where untold. */
  olderShare: number | null;
  /** Districts of which it may be told which part of their doctors of known age are 60 or older. */
  districts: { key: string; olderShare: number }[];
}

interface KnownAge {
  districtKey: string;
  age: number;
  heads: number;
}

function headsOf(ages: readonly KnownAge[]): number {
  return ages.reduce((sum, { heads }) => sum + heads, 0);
}

const isOlder = ({ age }: KnownAge) => age >= OLDER_AGE;

function wholePercent(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((100 * part) / whole) / 100 : null;
}

/**
 * Decides what of the ages of one group's doctors may be published. Public besides are the number
 * and FTE of the doctors of every district.
 *
 * For the region that is the number of doctors by five-year bands of at least three, once five ages
 * are known; not their FTE, because a rare FTE would give its doctor away. For a district it is the
 * part of its doctors who are 60 and older, once five ages are known there and unless it would give away
 * another district; it is told as if at least two were on each side. One level of districts of a region may be published, not two.
 *
 * @param year ages are those at the end of this year
 * @param hide decides which districts stay untold
 */
export function disclosedAges(
  counts: readonly DoctorAgeCount[],
  year: number,
  hide: (districts: readonly DistrictAges[]) => readonly DistrictAges[] = hiddenDistricts,
): DisclosedAges {
  const known = counts.flatMap(({ birthYear, ...count }): KnownAge[] =>
    birthYear === null || count.heads <= 0 ? [] : [{ ...count, age: year - birthYear }],
  );
  const heads = headsOf(known);
  const unknownHeads = counts.reduce((sum, count) => sum + count.heads, 0) - heads;
  if (heads < LEAST_KNOWN) return { bands: null, unknownHeads, olderShare: null, districts: [] };
  const bands = disclosedBands(known);
  const older = headsOf(known.filter(isOlder));
  if (!isOlderCountFit(heads, older))
    return { bands, unknownHeads, olderShare: null, districts: [] };
  return {
    bands,
    unknownHeads,
    olderShare: wholePercent(older, heads),
    districts: disclosedShares(known, hide),
  };
}

/** Nobody or everybody being older would tell the age of each, so at least two are on each side. */
function toldOlder(older: number, known: number): number {
  return Math.min(Math.max(older, LEAST_ON_EACH_SIDE), known - LEAST_ON_EACH_SIDE);
}

function disclosedShares(
  known: readonly KnownAge[],
  hide: (districts: readonly DistrictAges[]) => readonly DistrictAges[],
): DisclosedAges["districts"] {
  const keys = new Set(known.map(({ districtKey }) => districtKey));
  const byDistrict = [...keys].map(
    (key) => [key, known.filter(({ districtKey }) => districtKey === key)] as const,
  );
  const districts = byDistrict.map(([key, ages]) => ({
    key,
    known: headsOf(ages),
    older: headsOf(ages.filter(isOlder)),
  }));
  const hidden = new Set(hide(districts).map(({ key }) => key));
  return byDistrict.flatMap(([key, ages]) => {
    const share = wholePercent(
      toldOlder(headsOf(ages.filter(isOlder)), headsOf(ages)),
      headsOf(ages),
    );
    return hidden.has(key) || share === null ? [] : [{ key, olderShare: share }];
  });
}
