/**
 * The number by which people and the office speak of an enquiry.
 *
 * @param id unique among all enquiries, so that two regions that begin alike never share a number
 * @example caseNumber("chemnitz", 2026, 123) // "CHE-2026-000123"
 */
export function caseNumber(regionSlug: string, year: number, id: number): string {
  const region = regionSlug
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 3)
    .toUpperCase();
  return `${region}-${year}-${String(id).padStart(6, "0")}`;
}
