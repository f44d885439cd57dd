import "server-only";
import type { Transaction } from "@/lib/db";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { redrawTopology } from "./boundary-store";

/**
 * Removes a region's invented content: districts with what belongs to them, practices and values
 * from demo sources. Official figures stay.
 */
export async function removeDemoContent(tx: Transaction, regionId: number): Promise<void> {
  const source = { regionId, demo: true };
  await tx.practice.deleteMany({ where: { regionId, source } });
  await tx.district.deleteMany({ where: { regionId, source } });
  await tx.population.deleteMany({ where: { source } });
  await tx.planningFigure.deleteMany({ where: { source } });
  await tx.regionalResidentsPerDoctor.deleteMany({ where: { source } });
  const drawn = await tx.districtTopology.findMany({
    where: { regionId },
    select: { level: true },
  });
  await tx.districtTopology.deleteMany({ where: { regionId } });
  for (const { level } of drawn)
    await redrawTopology(tx, regionId, districtLevelSchema.parse(level));
}
