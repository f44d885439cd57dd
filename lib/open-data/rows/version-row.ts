import { z } from "zod";
import { datasetKindSchema } from "@/lib/datasets/dataset-kind";
import type { PublicVersion } from "@/lib/datasets/version";
import { licenceUri } from "../licence-uri";
import { measure } from "../measure";

/** One publishing of one file. */
export const versionRowSchema = z
  .object({
    version: z.int(),
    kind: datasetKindSchema,
    status: z
      .enum(["shown", "replaced", "withdrawn"])
      .meta({ description: "Whether anything of it is shown today." }),
    publisher: z.string(),
    title: z.string(),
    licence: z.string(),
    licenceUri: z.string().nullable(),
    url: z.string().nullable(),
    asOf: z.string().meta({ description: "ISO day that the figures speak of." }),
    demo: z.boolean(),
    note: z.string().nullable(),
    publishedAt: z.string().nullable().meta({ description: "ISO time of the first publication." }),
    fileName: z.string().nullable(),
    fileSha256: z.string().nullable(),
    fileBytes: measure(z.number().nullable(), "bytes", "Size of the imported file."),
    rowsRead: measure(z.int(), "rows", "Rows of the file."),
    rowsTaken: measure(z.int(), "rows", "Rows that became data."),
    rowsRejected: measure(z.int(), "rows", "Rows that were left out."),
  })
  .meta({ description: "One publishing of one file of a region's data." });

export type VersionRow = z.infer<typeof versionRowSchema>;

/**
 * A version as everybody may see it.
 *
 * @param shown ids of the versions of which the region shows something
 */
export function versionRow(version: PublicVersion, shown: ReadonlySet<number>): VersionRow {
  const { id, status, licence, url, ...said } = version;
  const published = shown.has(id) ? "shown" : "replaced";
  return {
    ...said,
    version: id,
    status: status === "withdrawn" ? "withdrawn" : published,
    licence,
    licenceUri: licenceUri(licence),
    url: url === "" ? null : url,
  };
}
