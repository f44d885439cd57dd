import "server-only";
import { actorNamed } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
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
  const now = new Date();
  const versions = await tx.datasetVersion.updateManyAndReturn({
    where: { id: { in: [...versionIds] } },
    data: {
      ...{ status: "withdrawn", withdrawnAt: now, withdrawnBy },
      ...{ restoredAt: null, restoredBy: null },
    },
    select: { id: true, kind: true },
  });
  const withdrawal = { actor: actorNamed(withdrawnBy), regionId: region.id };
  for (const { id, kind } of versions)
    await recordChange(
      tx,
      {
        ...{ ...withdrawal, action: "dataset.withdraw" },
        ...{ subject: `dataset_version:${id}`, before: { kind } },
      },
      now,
    );
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
