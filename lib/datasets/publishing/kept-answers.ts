import "server-only";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import type { MappingProfile } from "../columns/mapping-profile";
import type { ImportRequest } from "../import-request";
import { LEFT_OUT } from "../joining/alias-list";

/** Keeps the aliases that were accepted for a file: they hold for the region's next files as well. */
export async function keepAliases(
  tx: Transaction,
  { id: regionId }: LockedRegion,
  request: ImportRequest,
): Promise<void> {
  const accepted = "alias" in request ? Object.entries(request.alias) : [];
  const level = ("level" in request ? request.level : undefined) ?? "";
  for (const [alias, key] of accepted) {
    const districtKey = key === LEFT_OUT ? null : key;
    await tx.districtAlias.upsert({
      where: { regionId_alias_level: { regionId, alias, level } },
      create: { regionId, alias, level, districtKey },
      update: { districtKey },
      select: { id: true },
    });
  }
}

/** Keeps how a file is read; a profile of the same name is replaced. */
export async function keepProfile(
  tx: Transaction,
  { id: regionId }: LockedRegion,
  profile: MappingProfile,
  actor: Actor,
): Promise<void> {
  const { name } = profile;
  await tx.mappingProfile.upsert({
    where: { regionId_name: { regionId, name } },
    create: { regionId, name, profile },
    update: { profile, updatedAt: new Date() },
    select: { id: true },
  });
  const change = { actor, regionId, action: "profile.save", subject: `mapping_profile:${name}` };
  await recordChange(tx, change, new Date());
}
