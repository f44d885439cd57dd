import type { Description, Value } from "./description";
import { prefixes } from "./vocabulary";

function valueOf(value: Value): object {
  if ("iri" in value) return { "@id": value.iri };
  if ("language" in value) return { "@value": value.text, "@language": value.language };
  return value.datatype === "xsd:string"
    ? { "@value": value.text }
    : { "@value": value.text, "@type": value.datatype };
}

/** Descriptions as JSON-LD 1.1. */
export function linkedDataText(descriptions: readonly Description[]): string {
  const graph = descriptions.map(({ iri, type, properties }) => ({
    "@id": iri,
    "@type": type,
    ...Object.fromEntries(
      Object.entries(properties).flatMap(([property, values]) =>
        values.length === 0 ? [] : [[property, values.map(valueOf)] as const],
      ),
    ),
  }));
  return JSON.stringify({ "@context": prefixes, "@graph": graph });
}
