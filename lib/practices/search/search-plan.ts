import type { NamedPlace, PlaceAnswer } from "@/lib/localities/named-place";
import type { Understanding } from "./understanding";

/**
 * Whether a text names only what this list does not hold, such as a dentist or an emergency: then
 * listing everything would be no answer.
 */
export function isElsewhere(
  { groups, words, notCovered, urgency, facilities }: Understanding,
  { ownFacilities = false } = {},
): boolean {
  const others = notCovered.length > 0 || urgency !== null;
  const isNamed = groups.length > 0 || words.length > 0 || (ownFacilities && facilities.length > 0);
  return !isNamed && (others || (!ownFacilities && facilities.length > 0));
}

/** Where distances begin; null when no place is clear. */
export function positionOf(
  answer: PlaceAnswer | null,
): Pick<NamedPlace, "longitude" | "latitude"> | null {
  if (answer?.kind === "found") return answer.place;
  return answer?.kind === "position" ? answer : null;
}
