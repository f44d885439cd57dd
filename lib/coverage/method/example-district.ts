import type { GroupCoverage } from "../group-coverage";

/**
 * The district that a calculation is shown with: the one with most people, as its figures are the
 * least shaken by single doctors.
 *
 * @returns its key; null where no district has a degree
 */
export function exampleDistrict({ districts }: Pick<GroupCoverage, "districts">): string | null {
  const known = [...districts].filter(([, { degree }]) => degree !== null);
  const [first] = known.sort(
    ([oneKey, one], [otherKey, other]) =>
      (other.people ?? 0) - (one.people ?? 0) || (oneKey < otherKey ? -1 : 1),
  );
  return first?.[0] ?? null;
}

/** The district whose need is the smallest above nothing: there a doctor counts most. */
export function smallestDistrict({ districts }: Pick<GroupCoverage, "districts">): string | null {
  const known = [...districts].filter(
    ([, { degree, required }]) => degree !== null && required !== null && required > 0,
  );
  const [first] = known.sort(
    ([oneKey, one], [otherKey, other]) =>
      (one.required ?? 0) - (other.required ?? 0) || (oneKey < otherKey ? -1 : 1),
  );
  return first?.[0] ?? null;
}
