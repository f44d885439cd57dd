import "server-only";
import type { z } from "zod";
import type { Transaction } from "@/lib/db";
import { portalDay } from "@/lib/portal-day";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { DatasetKind } from "../dataset-kind";
import type { RecordEntry } from "../record-payload";
import type { sourceSchema } from "../schema";
import { publish, type Publication } from "./publication";

type Source = z.input<typeof sourceSchema>;

/** Who says what staff write: the office of the region, on that day. */
export async function sourceOfEdit(
  tx: Transaction,
  regionId: number,
  live: { licence: string; demo: boolean } | null,
  now: Date,
): Promise<Source> {
  const { name, contact } = await tx.region.findUniqueOrThrow({
    where: { id: regionId },
    select: { name: true, contact: { select: { office: true } } },
  });
  const publisher = contact?.office ?? name;
  return {
    ...{ publisher, title: "Redaktion", licence: live?.licence ?? `© ${publisher}` },
    ...{ date: portalDay(now), demo: live?.demo ?? false },
  };
}

/** Publishes a version with one record; `edit` tells it from versions that came from files. */
export async function publishEdit(
  tx: Transaction,
  region: LockedRegion,
  kind: DatasetKind,
  entry: RecordEntry,
  { edit, source, by, publishAt }: Edit,
): Promise<Publication> {
  const submission = {
    ...{ kind, source, file: null, entries: [entry], submittedBy: by, request: { edit } },
    rows: { read: 1, taken: 1, rejected: 0 },
  };
  return publish(tx, region, submission, publishAt ? { publishAt } : {});
}

interface Edit {
  /** Key of what was edited. */
  edit: string;
  source: Source;
  by: string;
  /** Null for now. */
  publishAt: Date | null;
}
