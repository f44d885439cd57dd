import type { RoleInRegion } from "./user";

/**
 * What somebody may do who showed no passkey: nothing in regions that ask for one.
 *
 * @param regions all there are
 * @example rolesWithoutPasskey([{ role: "editor", regionId: 7, partner: null }], [{ id: 7, asksPasskey: true }]) // []
 */
export function rolesWithoutPasskey(
  roles: readonly RoleInRegion[],
  regions: readonly { id: number; asksPasskey: boolean }[],
): RoleInRegion[] {
  const asking = new Set(regions.filter((one) => one.asksPasskey).map(({ id }) => id));
  if (asking.size === 0) return [...roles];
  const others = regions.filter(({ id }) => !asking.has(id));
  return roles.flatMap((role) => {
    if (role.regionId === null) return others.map(({ id }) => ({ ...role, regionId: id }));
    return asking.has(role.regionId) ? [] : [role];
  });
}
