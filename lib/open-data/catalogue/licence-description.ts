import type { Source } from "@/lib/regions/schema";
import { licenceUri } from "../licence-uri";
import { inBoth } from "./catalogue-words";
import { bilingual, iri, type Description, type Value } from "./description";

/** The licence of data made of some sources, and what has to be described with it. */
export interface Licence {
  value: Value;
  descriptions: Description[];
}

/**
 * One licence that the German list knows is named by its entry there; any other, and several
 * together, are told by their own words.
 *
 * @param address of the data set, for what has no name of its own
 */
export function licenceOf(sources: readonly Source[], address: string): Licence {
  const texts = [...new Set(sources.map(({ licence }) => licence))];
  const entries = new Set(texts.map(licenceUri));
  const [entry = null] = entries;
  if (entries.size === 1 && entry !== null) return { value: iri(entry), descriptions: [] };
  const document = `${address}#licence`;
  const label =
    texts.length === 1
      ? inBoth(() => texts[0] ?? "")
      : inBoth((t) => t("catalogue.licences", { licences: texts.join("; ") }));
  return {
    value: iri(document),
    descriptions: [
      {
        iri: document,
        type: "dct:LicenseDocument",
        properties: { "rdfs:label": bilingual(label) },
      },
    ],
  };
}

/** How those who use the data have to name its sources. */
export function attributionOf(sources: readonly Source[]): string {
  const told = sources.map(({ publisher, title, asOf }) => `${publisher}: ${title} (${asOf})`);
  return [...new Set(told)].join("; ");
}
