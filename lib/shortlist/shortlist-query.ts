import type { Locale } from "@/lib/i18n/routing";
import { markedKinds, type Marked, type MarkedKind } from "./shortlist";

/** How the addresses of a language name what is marked. */
export const shortlistNames: Readonly<Record<Locale, Readonly<Record<MarkedKind, string>>>> = {
  de: { district: "gebiete", offer: "angebote", aid: "foerderung", event: "termine" },
  en: { district: "areas", offer: "offers", aid: "aid", event: "events" },
};

/**
 * What is marked as the query of an address; browsers make it too, without the routing table.
 *
 * @example shortlistQuery([{ kind: "aid", slug: "kv" }], "de") // "foerderung=kv"
 */
export function shortlistQuery(marked: readonly Marked[], locale: Locale): string {
  return markedKinds
    .flatMap((kind) => {
      const slugs = marked.filter((one) => one.kind === kind).map(({ slug }) => slug);
      return slugs.length === 0 ? [] : `${shortlistNames[locale][kind]}=${slugs.join(",")}`;
    })
    .join("&");
}
