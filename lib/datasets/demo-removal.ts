import "server-only";
import type { Transaction } from "@/lib/db";

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
  await tx.$executeRaw`
    DELETE FROM district_topology AS drawn WHERE region_id = ${regionId} AND NOT EXISTS (
      SELECT FROM district WHERE district.region_id = drawn.region_id AND district.level = drawn.level)`;
}
