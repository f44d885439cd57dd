import { entrySlugOf } from "@/lib/entries/entry-slug";

/** Addresses beside those of problems. */
const TAKEN = ["new", "neu", "confirm", "bestaetigen"];

/**
 * The address of a problem: its title, numbered when that has been given away.
 *
 * @param used addresses of the region's other problems
 * @example problemSlug("Stürze früher erkennen", new Set()) // "stuerze-frueher-erkennen"
 */
export function problemSlug(title: string, used: ReadonlySet<string>): string {
  const plain = entrySlugOf(title) || "problem";
  const isFree = (slug: string) => !used.has(slug) && !TAKEN.includes(slug);
  let slug = plain;
  for (let number = 2; !isFree(slug); number++) slug = `${plain}-${number}`;
  return slug;
}
