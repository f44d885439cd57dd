import { z } from "zod";
import type { Source } from "@/lib/regions/schema";
import { licenceUri } from "./licence-uri";

/** Where figures come from. */
export const sourceSchema = z
  .object({
    id: z.int().meta({ description: "What rows name in “sourceId”." }),
    publisher: z.string(),
    title: z.string(),
    licence: z.string().meta({ description: "The licence as its publisher words it." }),
    licenceUri: z
      .string()
      .nullable()
      .meta({ description: "Its entry in the list of DCAT-AP.de, where it is one of them." }),
    url: z.string().nullable(),
    asOf: z.string().meta({ description: "The day that the figures speak of." }),
    version: z
      .int()
      .nullable()
      .meta({ description: "The version of the data set that brought them." }),
    demo: z.boolean().meta({ description: "True for invented figures." }),
    note: z.string().nullable(),
  })
  .meta({ description: "Where figures come from." });

export type SourceEntry = z.infer<typeof sourceSchema>;

/** A source as answers name it. */
export function sourceEntry(source: Source): SourceEntry {
  const { id, publisher, title, licence, url, asOf, demo, note, versionId } = source;
  return {
    id,
    publisher,
    title,
    licence,
    licenceUri: licenceUri(licence),
    url: url === "" ? null : url,
    asOf,
    version: versionId,
    demo,
    note,
  };
}

/** The sources that rows name, in the order in which a region tells them. */
export function namedSources(
  rows: readonly { sourceId: number }[],
  sources: readonly Source[],
): SourceEntry[] {
  const named = new Set(rows.map(({ sourceId }) => sourceId));
  return sources.filter(({ id }) => named.has(id)).map(sourceEntry);
}
