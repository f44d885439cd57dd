import { nameSimilarity } from "@/lib/datasets/joining/name-similarity";
import { slugOf } from "./slug";

/** Below this likeness a name may as well be another one. */
const LIKELY = 0.6;
/** Longer texts are no name. */
const [LONGEST_NAME, LONGEST_MISSPELT] = [100, 40];

export interface NamedThing {
  slug: string;
  name: string;
}

/**
 * The thing that a text names, in whatever case; null for none.
 *
 * @example exactlyNamed(districts, "Kaßberg")?.slug // "kassberg"
 */
export function exactlyNamed<Thing extends NamedThing>(
  things: readonly Thing[],
  text: string,
): Thing | null {
  const slug = slugOf(text.slice(0, LONGEST_NAME));
  return things.find((thing) => thing.slug === slug || slugOf(thing.name) === slug) ?? null;
}

/**
 * The one thing that a misspelt name most likely means; null for none or several.
 *
 * @example likelyNamed(districts, "sonnenburg")?.slug // "sonnenberg"
 */
export function likelyNamed<Thing extends NamedThing>(
  things: readonly Thing[],
  text: string,
): Thing | null {
  const words = text.slice(0, LONGEST_MISSPELT).replaceAll("-", " ");
  const [best, next] = things
    .map((thing) => ({
      thing,
      score: Math.max(
        nameSimilarity(words, thing.name),
        nameSimilarity(words, thing.slug.replaceAll("-", " ")),
      ),
    }))
    .sort((one, other) => other.score - one.score);
  if (!best || best.score < LIKELY || best.score === next?.score) return null;
  return best.thing;
}
