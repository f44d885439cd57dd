import type { ResidentsPerDoctorValue } from "./schema";

/**
 * The residents per full-time doctor (Verhältniszahl) that holds for a group on a day.
 *
 * A regional value goes before a general one, because decisions on over- and undersupply must use
 * it (§ 8 Abs. 5 BPL-RL), and the youngest that is already valid wins. General values come from the
 * youngest valid version of the directive only: a group whose number that version does not tell has
 * none, since the number of an older version is no longer law. While
 * the district type is not known, a general value counts only if it is the same for all types;
 * likewise a regional one where several planning areas have theirs.
 *
 * @param values regional values carry the district type null
 * @param on ISO day, e.g. "2025-12-31"
 * @returns residents per full-time equivalent, or null when no value is known
 * @example residentsPerDoctor(values, { groupSlug: "hausaerzte", districtType: 1, on: "2025-05-01" }) // 1633
 */
export function residentsPerDoctor(
  values: readonly ResidentsPerDoctorValue[],
  { groupSlug, districtType, on }: { groupSlug: string; districtType: number | null; on: string },
): number | null {
  const valid = values.filter((value) => value.validFrom <= on);
  const regional = youngest(
    valid.filter((value) => value.districtType === null && value.groupSlug === groupSlug),
  );
  if (regional.length > 0) return shared(regional);
  const directive = youngest(valid.filter((value) => value.districtType !== null));
  return shared(
    directive.filter(
      (value) =>
        value.groupSlug === groupSlug &&
        (districtType === null || value.districtType === districtType),
    ),
  );
}

/** The residents that all values have in common. */
function shared(values: readonly ResidentsPerDoctorValue[]): number | null {
  const [first = null, ...others] = new Set(values.map(({ residents }) => residents));
  return others.length === 0 ? first : null;
}

function youngest(values: readonly ResidentsPerDoctorValue[]): ResidentsPerDoctorValue[] {
  const day = values.reduce(
    (latest, { validFrom }) => (validFrom > latest ? validFrom : latest),
    "",
  );
  return values.filter(({ validFrom }) => validFrom === day);
}
