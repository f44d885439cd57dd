import "server-only";
import { announceChange } from "@/lib/content/announcement";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import { materialise } from "./materialisation";

/** Takes versions back: the region shows what it would show had they never been published. */
export async function withdraw(
  tx: Transaction,
  region: LockedRegion,
  versionIds: readonly number[],
  withdrawnBy: string,
): Promise<void> {
  if (versionIds.length === 0) return;
  await tx.datasetVersion.updateMany({
    where: { id: { in: [...versionIds] } },
    data: {
      ...{ status: "withdrawn", withdrawnAt: new Date(), withdrawnBy },
      ...{ restoredAt: null, restoredBy: null },
    },
  });
  await materialise(tx, region, versionIds);
  await announceChange(tx, [regionTag(region.slug), REGIONS_TAG]);
}

/** Takes back a region's invented content. Official figures in it are published facts and stay. */
export async function withdrawDemo(
  tx: Transaction,
  region: LockedRegion,
  withdrawnBy: string,
): Promise<void> {
  const versions = await tx.datasetVersion.findMany({
    where: { regionId: region.id, source: { demo: true }, status: { not: "withdrawn" } },
    select: { id: true },
  });
  await withdraw(
    tx,
    region,
    versions.map(({ id }) => id),
    withdrawnBy,
  );
  const problems = await tx.problem.deleteMany({ where: { regionId: region.id, demo: true } });
  if (problems.count > 0) await announceChange(tx, [regionTag(region.slug)]);
}
