import { slugOf } from "@/lib/regions/slug";

/** Longest address that is made from a title, and that a file may give. */
const LONGEST_MADE = 80;
const LONGEST_GIVEN = 120;

/**
 * The address that an entry gets from its title; empty when the title has no letter or digit.
 *
 * @example entrySlugOf("Krise & Resilienz") // "krise-resilienz"
 */
export function entrySlugOf(title: string): string {
  const slug = slugOf(title.replaceAll("&", " "));
  if (slug.length <= LONGEST_MADE) return slug;
  const end = slug.lastIndexOf("-", LONGEST_MADE);
  return slug.slice(0, end > 0 ? end : LONGEST_MADE);
}

/**
 * Whether a text may be the address of an entry.
 *
 * @example isEntrySlug("Krise") // false
 */
export function isEntrySlug(text: string): boolean {
  return text.length <= LONGEST_GIVEN && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
