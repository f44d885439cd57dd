import "server-only";
import type { Transaction } from "@/lib/db";
import { isEntryDataset } from "@/lib/entries/entry-kind";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { DatasetKind } from "../dataset-kind";
import { withdraw } from "./withdrawal";

/** Kinds besides entries whose invented days move on with each load. */
const REDATED: ReadonlySet<DatasetKind> = new Set<DatasetKind>([
  "practices",
  "places",
  "localities",
  "living_conditions",
]);

/**
 * Forgets what earlier loads of the demo said of a kind of entries. The demo is loaded anew every
 * few days so that its days move on; nobody wants to read of each time.
 *
 * @param keptId the version of the latest load
 */
export async function forgetEarlierDemo(
  tx: Transaction,
  region: LockedRegion,
  kind: DatasetKind,
  keptId: number,
): Promise<void> {
  if (!isEntryDataset(kind) && !REDATED.has(kind)) return;
  const earlier = await tx.datasetVersion.findMany({
    where: {
      ...{ regionId: region.id, kind, id: { lt: keptId }, source: { demo: true }, fileName: null },
      request: { equals: { demo: true } },
    },
    select: { id: true, sourceId: true },
  });
  const ids = earlier.map(({ id }) => id);
  await withdraw(tx, region, ids, "demo");
  await tx.datasetVersion.deleteMany({ where: { id: { in: ids } } });
  await tx.dataSource.deleteMany({
    where: { id: { in: earlier.map(({ sourceId }) => sourceId) } },
  });
}
