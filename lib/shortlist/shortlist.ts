/** What can be marked, in the order of the page. */
export const markedKinds = ["district", "offer", "aid", "event"] as const;

export type MarkedKind = (typeof markedKinds)[number];

/** Something that somebody marked: what it is and its address. */
export interface Marked {
  kind: MarkedKind;
  slug: string;
}

/** More is no shortlist; it also bounds what one address can ask for. */
export const MOST_MARKED = 40;

const LONGEST_SLUG = 120;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @example isMarkable("kassberg") // true */
export function isMarkable(slug: string): boolean {
  return slug.length <= LONGEST_SLUG && SLUG.test(slug);
}

/** @example markedText({ kind: "district", slug: "kassberg" }) // "district:kassberg" */
export function markedText({ kind, slug }: Marked): string {
  return `${kind}:${slug}`;
}

/** What a text stands for; null for any other text. @example markedOf("offer:praxis") */
export function markedOf(text: unknown): Marked | null {
  if (typeof text !== "string") return null;
  const at = text.indexOf(":");
  const kind = markedKinds.find((one) => one === text.slice(0, at));
  const slug = text.slice(at + 1);
  return kind !== undefined && isMarkable(slug) ? { kind, slug } : null;
}

/**
 * The shortlist that a browser keeps, as marked texts; whatever is not one, or too much, is left
 * out, so that a broken store is at worst an empty list.
 *
 * @example keptShortlist('["district:kassberg", 7]') // ["district:kassberg"]
 */
export function keptShortlist(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? "[]");
    if (!Array.isArray(list)) return [];
    const marked = list.flatMap((one) => markedOf(one) ?? []).map(markedText);
    return [...new Set(marked)].slice(0, MOST_MARKED);
  } catch {
    return [];
  }
}

/**
 * A shortlist with something marked, or no longer; the youngest mark comes last. A full list stays
 * as it is.
 *
 * @example toggled(["district:kassberg"], "district:kassberg") // []
 */
export function toggled(list: readonly string[], text: string): string[] {
  if (list.includes(text)) return list.filter((one) => one !== text);
  return list.length < MOST_MARKED ? [...list, text] : [...list];
}
