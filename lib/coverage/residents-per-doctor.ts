import type { ResidentsPerDoctorValue } from "./schema";

/**
 * The residents per full-time doctor (Verhältniszahl) that holds for a group on a day.
 *
 * A regional value goes before a general one, because decisions on over- and undersupply must use
 * it (§ 8 Abs. 5 BPL-RL). Among values of one kind the youngest that is already valid wins. While
 * the district type is not known, a general value counts only if it is the same for all types.
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
  const valid = values.filter((value) => value.groupSlug === groupSlug && value.validFrom <= on);
  const regional = youngest(valid.filter((value) => value.districtType === null));
  if (regional.length > 0) return regional[0]?.residents ?? null;
  const general = youngest(
    valid.filter((value) =>
      districtType === null ? value.districtType !== null : value.districtType === districtType,
    ),
  );
  const distinct = new Set(general.map((value) => value.residents));
  return distinct.size === 1 ? (general[0]?.residents ?? null) : null;
}

function youngest(values: readonly ResidentsPerDoctorValue[]): ResidentsPerDoctorValue[] {
  const day = values.reduce(
    (latest, { validFrom }) => (validFrom > latest ? validFrom : latest),
    "",
  );
  return values.filter(({ validFrom }) => validFrom === day);
}
