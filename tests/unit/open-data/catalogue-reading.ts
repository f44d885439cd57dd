import jsonld from "jsonld";
import { Parser, Writer, type Quad } from "n3";

/** Turtle as triples, read by a reader of its own. */
export function readTurtle(text: string): Quad[] {
  return new Parser({ format: "text/turtle" }).parse(text);
}

/** JSON-LD as triples, read by a reader of its own. */
export async function readLinkedData(text: string): Promise<Quad[]> {
  const statements = await jsonld.toRDF(JSON.parse(text) as object, {
    format: "application/n-quads",
  });
  return new Parser({ format: "application/n-quads" }).parse(
    typeof statements === "string" ? statements : "",
  );
}

/** Triples as lines that can be compared. */
export function linesOf(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: "application/n-quads" });
  return quads
    .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object).trim())
    .sort();
}
