import type { PublishedEntry } from "@/lib/entries/published-entry";

type Aid = PublishedEntry<"aid">;

export interface AidCombinations {
  combinable: Aid[];
  notCombinable: Aid[];
}

function names(aid: Aid, role: string, slug: string): boolean {
  return aid.links.some((link) => link.role === role && link.kind === "aid" && link.slug === slug);
}

/**
 * What an aid can be combined with and what it cannot, whichever of two programmes says so. Where
 * they contradict each other the stricter one holds.
 *
 * @param all programmes that are shown
 * @example aidCombinations(stipend, [stipend, grant]).combinable // [grant]
 */
export function aidCombinations(aid: Aid, all: readonly Aid[]): AidCombinations {
  const others = all.filter(({ slug }) => slug !== aid.slug);
  const tied = (role: string) =>
    others.filter((other) => names(aid, role, other.slug) || names(other, role, aid.slug));
  const notCombinable = tied("not_combinable");
  return {
    notCombinable,
    combinable: tied("combinable").filter((other) => !notCombinable.includes(other)),
  };
}
