import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { isMarkable, markedKinds, MOST_MARKED, type Marked } from "./shortlist";
import { shortlistNames, shortlistQuery } from "./shortlist-query";

/** Parts of an address that are looked at; no shortlist has as many. */
const MOST_READ = 4 * MOST_MARKED;

export interface ReadShortlist {
  marked: Marked[];
  /** What of the address can be no mark, shortened. */
  unreadable: string[];
  /** How many marks there are above the limit. */
  left: number;
}

/**
 * The shortlist that an address tells, in either language's names. What it says twice counts once.
 *
 * @example readShortlist(new URLSearchParams("gebiete=kassberg,<b>"))
 *   // { marked: [{ kind: "district", slug: "kassberg" }], unreadable: ["<b>"], left: 0 }
 */
export function readShortlist(parameters: URLSearchParams): ReadShortlist {
  const given = markedKinds.flatMap((kind) =>
    [...new Set([shortlistNames.de[kind], shortlistNames.en[kind]])]
      .flatMap((name) => parameters.getAll(name))
      .flatMap((value) => value.slice(0, 20_000).split(","))
      .map((value) => ({ kind, slug: value.trim().toLowerCase() })),
  );
  const read = given.filter(({ slug }) => slug !== "").slice(0, MOST_READ);
  const distinct = new Map(
    read
      .filter(({ slug }) => isMarkable(slug))
      .map((marked) => [`${marked.kind}:${marked.slug}`, marked]),
  );
  const unreadable = read.filter(({ slug }) => !isMarkable(slug)).map(({ slug }) => slug);
  return {
    marked: [...distinct.values()].slice(0, MOST_MARKED),
    unreadable: [...new Set(unreadable)].slice(0, MOST_MARKED).map(shortened),
    left: Math.max(0, distinct.size - MOST_MARKED),
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * The address of a shortlist: nothing but what is marked stands in it.
 *
 * @example shortlistAddress("de", "chemnitz", [{ kind: "district", slug: "kassberg" }])
 *   // "/chemnitz/merkliste?gebiete=kassberg"
 */
export function shortlistAddress(
  locale: Locale,
  region: string,
  marked: readonly Marked[] = [],
): string {
  const address = addressOf(locale, "/[region]/shortlist", { region });
  const query = shortlistQuery(marked, locale);
  return query === "" ? address : `${address}?${query}`;
}
