import { Writer } from "n3";
import { quadsOf, type Description } from "./description";
import { prefixes } from "./vocabulary";

/** Descriptions as Turtle. */
export function turtleText(descriptions: readonly Description[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes });
    writer.addQuads(quadsOf(descriptions));
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
}
