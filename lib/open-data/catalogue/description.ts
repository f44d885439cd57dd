import { DataFactory, type Quad } from "n3";
import { fullName, type PrefixedName } from "./vocabulary";

/** What stands behind a property: another thing, or text in a language or of a datatype. */
export type Value =
  | { iri: string }
  | { text: string; language: "de" | "en" }
  | { text: string; datatype: PrefixedName };

/** A thing with its properties; a property without values is left out. */
export interface Description {
  iri: string;
  type: PrefixedName;
  properties: Readonly<Record<PrefixedName, readonly Value[]>>;
}

/** @example iri("https://example.org") // { iri: "https://example.org" } */
export const iri = (address: string): Value => ({ iri: address });

/** A text in both languages of the portal. */
export const bilingual = ({ de, en }: { de: string; en: string }): Value[] => [
  { text: de, language: "de" },
  { text: en, language: "en" },
];

export const plain = (text: string): Value => ({ text, datatype: "xsd:string" });
export const day = (text: string): Value => ({ text, datatype: "xsd:date" });
export const time = (text: string): Value => ({ text, datatype: "xsd:dateTime" });

function term(value: Value) {
  if ("iri" in value) return DataFactory.namedNode(value.iri);
  return "language" in value
    ? DataFactory.literal(value.text, value.language)
    : DataFactory.literal(value.text, DataFactory.namedNode(fullName(value.datatype)));
}

/**
 * Descriptions as triples, in their order.
 *
 * @example quadsOf([{ iri: "urn:a", type: "foaf:Agent", properties: {} }]).length // 1
 */
export function quadsOf(descriptions: readonly Description[]): Quad[] {
  return descriptions.flatMap(({ iri: subject, type, properties }) => [
    DataFactory.quad(
      DataFactory.namedNode(subject),
      DataFactory.namedNode(fullName("rdf:type")),
      DataFactory.namedNode(fullName(type)),
    ),
    ...Object.entries(properties).flatMap(([property, values]) =>
      values.map((value) =>
        DataFactory.quad(
          DataFactory.namedNode(subject),
          // The keys of an object are text to the compiler.
          DataFactory.namedNode(fullName(property as PrefixedName)),
          term(value),
        ),
      ),
    ),
  ]);
}
