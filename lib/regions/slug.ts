import slugify from "@sindresorhus/slugify";

/**
 * The address form of a name: ASCII, lower case, umlauts written out.
 *
 * @example slugOf("Schloßchemnitz") // "schlosschemnitz"
 * @example slugOf("Glösa-Draisdorf") // "gloesa-draisdorf"
 */
export function slugOf(name: string): string {
  return slugify(name.replaceAll("ẞ", "SS"), { preserveCharacters: [], decamelize: false });
}

/**
 * Slugs for named things within one region. A name that stands for several things, or whose slug
 * is already taken, gets its key appended, so that addresses never depend on the order of a file.
 *
 * @param things name and key of each, keys unique
 * @param taken slugs that are already in use by others
 * @returns slug by key
 * @example uniqueSlugs([{ key: "04", name: "Heerstraße" }, { key: "05", name: "Heerstraße" }], new Set())
 *   // Map { "04" => "heerstrasse-04", "05" => "heerstrasse-05" }
 */
export function uniqueSlugs(
  things: readonly { key: string; name: string }[],
  taken: ReadonlySet<string>,
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(slugOf(name), (counts.get(slugOf(name)) ?? 0) + 1);
  const isPlain = ({ name }: { name: string }) =>
    counts.get(slugOf(name)) === 1 && slugOf(name) !== "" && !taken.has(slugOf(name));
  const slugs = new Map(things.filter(isPlain).map(({ key, name }) => [key, slugOf(name)]));
  const used = new Set([...taken, ...slugs.values()]);
  for (const { key, name } of things.filter((thing) => !isPlain(thing))) {
    let slug = slugOf(`${name} ${key}`);
    while (used.has(slug)) slug = slugOf(`${slug} ${key}`);
    used.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}
