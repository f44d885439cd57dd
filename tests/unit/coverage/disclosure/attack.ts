import type { DisclosedAges, DoctorAgeCount } from "@/lib/coverage/disclosure/disclosed-ages";
import { determinedBy } from "./linear-equations";
import { YEAR } from "./random-region";

const LIMITS = [35, 40, 45, 50, 55, 60, 65, 70];
const BANDS = LIMITS.length + 1;
const OLDER_BANDS = [6, 7, 8];

/** What is unknown of a district: doctors by band, then the FTE of 60 and older and of younger. */
const UNKNOWNS = BANDS + 2;

interface AgesOfDistrict {
  key: string;
  known: number;
  older: number;
}

/** The truth about every district with doctors of known age. */
export function truthOf(counts: readonly DoctorAgeCount[]): AgesOfDistrict[] {
  const known = counts.filter(({ birthYear }) => birthYear !== null);
  return [...new Set(known.map(({ districtKey }) => districtKey))].map((key) => {
    const doctors = known.filter(({ districtKey }) => districtKey === key);
    const older = doctors.filter(({ birthYear }) => YEAR - (birthYear ?? 0) >= 60);
    return { key, known: doctors.length, older: older.length };
  });
}

/**
 * Hidden districts whose doctors or FTE of 60 and older follow from what is published by linear
 * equations. The attacker knows more than is published: how many ages are known where, and every
 * published share with all its digits and as heads.
 */
export function revealedByEquations(
  counts: readonly DoctorAgeCount[],
  published: DisclosedAges,
): string[] {
  const districts = truthOf(counts);
  const shown = new Set(published.districts.map(({ key }) => key));
  const size = districts.length * UNKNOWNS;
  const sumOver = (isMeant: (district: number, unknown: number) => boolean) =>
    Array.from({ length: size }, (_, index) =>
      isMeant(Math.floor(index / UNKNOWNS), index % UNKNOWNS) ? 1 : 0,
    );
  const older = (one: number) =>
    sumOver((district, unknown) => district === one && OLDER_BANDS.includes(unknown));
  const olderFte = (one: number) =>
    sumOver((district, unknown) => district === one && unknown === BANDS);
  const indexes = districts.map((_, index) => index);
  const isDetermined = determinedBy([
    ...(published.bands ?? []).map(({ ageFrom, ageBelow }) => {
      const first = ageFrom === null ? 0 : LIMITS.indexOf(ageFrom) + 1;
      const last = ageBelow === null ? BANDS - 1 : LIMITS.indexOf(ageBelow);
      return sumOver((_, unknown) => unknown >= first && unknown <= last);
    }),
    ...indexes.map((one) => sumOver((district, unknown) => district === one && unknown < BANDS)),
    ...indexes.map((one) => sumOver((district, unknown) => district === one && unknown >= BANDS)),
    ...indexes
      .filter((one) => shown.has(districts[one]?.key ?? ""))
      .flatMap((one) => [older(one), olderFte(one)]),
  ]);
  return districts
    .filter(({ key }) => !shown.has(key))
    .filter(({ key }) => {
      const one = districts.findIndex((district) => district.key === key);
      return isDetermined(older(one)) || isDetermined(olderFte(one));
    })
    .map(({ key }) => key);
}

/** Every number of doctors of 60 and older in the region that the bands leave possible. */
function possibleTotals({ bands, olderShare }: DisclosedAges, known: number): number[] {
  const sum = (isMeant: (from: number, below: number) => boolean) =>
    (bands ?? []).reduce(
      (total, { ageFrom, ageBelow, heads }) =>
        total + (isMeant(ageFrom ?? -Infinity, ageBelow ?? Infinity) ? heads : 0),
      0,
    );
  const [least, most] = [sum((from) => from >= 60), sum((_, below) => below > 60)];
  const totals = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  // Who knows the rule knows that fewer than three are on one side where the share is not told.
  return olderShare === null ? totals.filter((total) => total < 3 || known - total < 3) : totals;
}

/**
 * Hidden districts of which only one number of doctors of 60 and older is possible, given that no
 * district has fewer than none or more than all. The attacker knows as much as above.
 */
export function revealedByBounds(
  counts: readonly DoctorAgeCount[],
  published: DisclosedAges,
): string[] {
  if (published.bands === null) return [];
  const districts = truthOf(counts);
  const shown = new Set(published.districts.map(({ key }) => key));
  const hidden = districts.filter(({ key }) => !shown.has(key));
  const sum = (list: readonly AgesOfDistrict[], what: "known" | "older") =>
    list.reduce((total, district) => total + district[what], 0);
  const told = sum(
    districts.filter(({ key }) => shown.has(key)),
    "older",
  );
  return hidden
    .filter(({ known }) => {
      const others = sum(hidden, "known") - known;
      const possible = possibleTotals(published, sum(districts, "known")).flatMap((total) => {
        const [least, most] = [Math.max(0, total - told - others), Math.min(known, total - told)];
        return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index);
      });
      return new Set(possible).size < 2;
    })
    .map(({ key }) => key);
}
