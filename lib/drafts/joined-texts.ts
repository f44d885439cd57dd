import { mergeCells, type Clash } from "./merge";

/** Two people changed the same texts differently; nothing is joined. */
interface TextClash {
  status: "clash";
  clashes: Clash[];
  /** What a form sends that goes before what others wrote, now that it was told. */
  seen: Record<string, string>;
}

/** The same, with who wrote what stands there, by field, as far as that is known. */
export interface ToldClash extends TextClash {
  by: ReadonlyMap<string, string>;
}

export type JoinedTexts<Name extends string> =
  { status: "joined"; texts: Record<Name, string>; changed: Name[] } | TextClash;

/**
 * Joins what somebody typed over the texts that a form showed with what others wrote meanwhile: a
 * text that only one of them changed is taken from that one; where both changed the same text
 * differently, nothing is joined.
 *
 * @param names of all the texts
 * @param seen what the form showed
 * @param typed what came back
 * @param now what is stored
 * @example joinTexts(["a", "b"], { a: "1", b: "1" }, { a: "2", b: "1" }, { a: "1", b: "3" })
 *   // { status: "joined", texts: { a: "2", b: "3" }, changed: ["a"] }
 */
export function joinTexts<Name extends string>(
  names: readonly Name[],
  seen: Readonly<Record<Name, string>>,
  typed: Readonly<Record<Name, string>>,
  now: Readonly<Record<Name, string>>,
): JoinedTexts<Name> {
  const { cells, clashes } = mergeCells(seen, typed, now);
  if (clashes.length > 0) {
    const told = clashes.map(({ column, theirs }) => [column, theirs] as const);
    return { status: "clash", clashes, seen: { ...seen, ...Object.fromEntries(told) } };
  }
  const joined = names.map((name) => [name, cells[name] ?? ""] as const);
  const texts = Object.fromEntries(joined) as Record<Name, string>;
  return { status: "joined", texts, changed: names.filter((name) => texts[name] !== now[name]) };
}
