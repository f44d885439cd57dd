import type { ResidentsPerDoctorValue } from "./schema";

interface Wanted {
  groupSlug: string;
  districtType: number | null;
  /** ISO day, e.g. "2025-12-31". */
  on: string;
}

/**
 * The residents-per-doctor value (Verhältniszahl) that holds for a group on a day, with the day from
 * which it does; regional ones carry the district type null.
 *
 * A regional value goes before a general one, because decisions on over- and undersupply must use
 * it (§ 8 Abs. 5 BPL-RL), and the youngest that is already valid wins. General values come from the
 * youngest valid version of the directive only: a group whose number that version does not tell has
 * none, since the number of an older version is no longer law. While
 * the district type is not known, a general value counts only if it is the same for all types;
 * likewise a regional one where several planning areas have theirs.
 *
 * @returns null when no value is known
 * @example residentsInForce(values, { groupSlug: "hausaerzte", districtType: 1, on: "2025-05-01" })
 *   // { groupSlug: "hausaerzte", districtType: 1, validFrom: "2025-04-09", residents: 1633 }
 */
export function residentsInForce(
  values: readonly ResidentsPerDoctorValue[],
  { groupSlug, districtType, on }: Wanted,
): ResidentsPerDoctorValue | null {
  const valid = values.filter((value) => value.validFrom <= on);
  const regional = youngest(
    valid.filter((value) => value.districtType === null && value.groupSlug === groupSlug),
  );
  if (regional.length > 0) return unanimous(regional);
  return generalInForce(valid, { groupSlug, districtType, on });
}

/** The value of the directive that would hold without a regional one. */
export function generalInForce(
  values: readonly ResidentsPerDoctorValue[],
  { groupSlug, districtType, on }: Wanted,
): ResidentsPerDoctorValue | null {
  const directive = youngest(
    values.filter((value) => value.districtType !== null && value.validFrom <= on),
  );
  return unanimous(
    directive.filter(
      (value) =>
        value.groupSlug === groupSlug &&
        (districtType === null || value.districtType === districtType),
    ),
  );
}

/**
 * The residents per full-time doctor of the value in force; see `residentsInForce`.
 *
 * @returns residents per full-time equivalent, or null when no value is known
 * @example residentsPerDoctor(values, { groupSlug: "hausaerzte", districtType: 1, on: "2025-05-01" }) // 1633
 */
export function residentsPerDoctor(
  values: readonly ResidentsPerDoctorValue[],
  wanted: Wanted,
): number | null {
  return residentsInForce(values, wanted)?.residents ?? null;
}

/** One of values that all say the same residents. */
function unanimous(values: readonly ResidentsPerDoctorValue[]): ResidentsPerDoctorValue | null {
  const [first] = values;
  return first && values.every(({ residents }) => residents === first.residents) ? first : null;
}

function youngest(values: readonly ResidentsPerDoctorValue[]): ResidentsPerDoctorValue[] {
  const day = values.reduce(
    (latest, { validFrom }) => (validFrom > latest ? validFrom : latest),
    "",
  );
  return values.filter(({ validFrom }) => validFrom === day);
}
