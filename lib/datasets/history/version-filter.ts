import { z } from "zod";
import { datasetKindSchema, type DatasetKind } from "../dataset-kind";

/** A version as a list of staff shows it. */
export interface ListedVersion {
  id: number;
  kind: DatasetKind;
  status: "scheduled" | "published" | "withdrawn";
  publisher: string;
  title: string;
  /** ISO day. */
  asOf: string;
  demo: boolean;
  fileName: string | null;
  /** A name where it is known, else what the version says. */
  submittedBy: string;
  submittedAt: Date;
  publishAt: Date;
  rowsTaken: number;
}

/** Which versions of a region staff look at. */
export interface VersionFilter {
  kind: DatasetKind | "";
  /** From 1. */
  page: number;
}

const filterSchema = z.object({
  kind: datasetKindSchema.or(z.literal("")).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/**
 * What an address asks for; what it says wrongly is left out.
 *
 * @example readVersionFilter(new URLSearchParams("kind=figures")) // { kind: "figures", page: 1 }
 */
export function readVersionFilter(parameters: URLSearchParams): VersionFilter {
  return filterSchema.parse({
    kind: parameters.get("kind") ?? "",
    page: parameters.get("page") ?? undefined,
  });
}

/** The query of an address that asks for it; empty for what is shown at first. */
export function versionQuery({ kind, page }: VersionFilter): string {
  const query = new URLSearchParams({
    ...(kind !== "" && { kind }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}
