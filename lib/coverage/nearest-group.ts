import { groupFinder } from "@/lib/datasets/kinds/specialty-group-words";
import { understandQuery } from "@/lib/practices/search/query-understanding";
import { likelyNamed } from "@/lib/regions/likely-name";
import type { SpecialtyGroup } from "./schema";

/**
 * The one group that a hand-edited address most likely means: by its slug or name in either
 * language, by an everyday word such as "hausarzt", else misspelt. Null for none or several.
 *
 * @example nearestGroup(groups, "hausarzt")?.slug // "hausaerzte"
 */
export function nearestGroup(
  groups: readonly SpecialtyGroup[],
  text: string,
): SpecialtyGroup | null {
  const bySlug = (wanted: string) => groups.find(({ slug }) => slug === wanted) ?? null;
  const named = groupFinder(groups)(text.slice(0, 100));
  if (named !== null) return bySlug(named);
  const [understood, ...others] = understandQuery(text).groups;
  if (understood !== undefined) return others.length > 0 ? null : bySlug(understood);
  const names = groups.flatMap((group) => [
    { slug: group.slug, name: group.nameGerman, group },
    { slug: group.slugEnglish, name: group.nameEnglish, group },
  ]);
  return likelyNamed(names, text)?.group ?? null;
}
