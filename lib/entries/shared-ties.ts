import type { RelatedThing } from "./published-entry";

/**
 * What shares most with an entry, from what is tied to each of its themes and districts: what is
 * tied to several of them first, then the youngest.
 *
 * @param lists what is tied to each theme and district
 * @param self the entry, which is not related to itself
 * @param limit things at most of each kind
 * @example sharedTies([ofTheme, ofDistrict], { kind: "news", slug: "neu" }, 4)
 */
export function sharedTies(
  lists: readonly (readonly RelatedThing[])[],
  self: Pick<RelatedThing, "kind" | "slug">,
  limit: number,
): RelatedThing[] {
  const found = new Map<string, { thing: RelatedThing; shared: number }>();
  for (const thing of lists.flat()) {
    if (thing.kind === self.kind && thing.slug === self.slug) continue;
    const key = `${thing.kind}:${thing.slug}`;
    found.set(key, { thing, shared: (found.get(key)?.shared ?? 0) + 1 });
  }
  const ranked = [...found.values()].sort(
    (one, other) =>
      other.shared - one.shared || (other.thing.day ?? "").localeCompare(one.thing.day ?? ""),
  );
  const taken = new Map<string, number>();
  return ranked.flatMap(({ thing }) => {
    const count = taken.get(thing.kind) ?? 0;
    taken.set(thing.kind, count + 1);
    return count < limit ? [thing] : [];
  });
}
