import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db } from "@/lib/db";
import { changeRegion } from "@/lib/regions/region-transaction";
import { Prisma } from "@/prisma/generated/client";
import { DatasetProblem } from "../problem";
import { materialiseAliases } from "../publishing/materialised-aliases";
import { recordKey } from "../record-key";

/**
 * Removes a label that was accepted during an import; what an imported list says of it holds again.
 *
 * @param level "" for a label that holds at every level
 * @throws DatasetProblem unknownAlias, or aliasOfVersion when only an imported list has it
 */
export async function forgetAlias(
  regionSlug: string,
  alias: string,
  level: string,
  actor: Actor,
): Promise<void> {
  await changeRegion(db(), regionSlug, async (tx, { id: regionId }) => {
    const find = () =>
      tx.districtAlias.findUnique({
        where: { regionId_alias_level: { regionId, alias, level } },
        select: { districtKey: true },
      });
    const before = await find();
    if (!before) throw new DatasetProblem("unknownAlias", { region: regionSlug, alias });
    await materialiseAliases(tx, regionId, Prisma.sql`SELECT ${recordKey(level, alias)} AS key`);
    const after = await find();
    if (after?.districtKey === before.districtKey)
      throw new DatasetProblem("aliasOfVersion", { alias });
    await recordChange(
      tx,
      {
        ...{ actor, regionId, action: "alias.forget", subject: `district_alias:${alias}` },
        before: { level, district: before.districtKey },
      },
      new Date(),
    );
  });
}
