import { hasRight, type Right } from "./role";
import type { User } from "./user";

/**
 * Whether a user has a right in a region.
 *
 * @example mayIn({ id: 1, roles: [{ role: "editor", regionId: 7, partner: null }] }, "write", 7) // true
 */
export function mayIn(user: User, right: Right, regionId: number): boolean {
  return user.roles.some(
    (one) => (one.regionId === null || one.regionId === regionId) && hasRight(one.role, right),
  );
}

/** Whether a user has a right in every region. */
export function mayEverywhere(user: User, right: Right): boolean {
  return user.roles.some((one) => one.regionId === null && hasRight(one.role, right));
}

/** Whether a user says who may do what in a region; null stands for one that is not there. */
export function canManageAccounts(user: User, regionId: number | null): boolean {
  return regionId !== null && mayIn(user, "manage", regionId);
}

/**
 * Whether a user may close an account or sign it out: whoever manages all regions it works for.
 *
 * @param roles of the account; null where it is not there
 */
export function canManageWholly(user: User, roles: User["roles"] | null): boolean {
  if (roles === null || roles.length === 0) return false;
  return roles.every(({ regionId }) =>
    regionId === null ? mayEverywhere(user, "manage") : mayIn(user, "manage", regionId),
  );
}

/**
 * The partners of a region whose accounts somebody has, by their slugs.
 *
 * @example partnersOf({ id: 1, roles: [{ role: "partner", regionId: 7, partner: "klinikum" }] }, 7) // ["klinikum"]
 */
export function partnersOf(user: User, regionId: number): string[] {
  return user.roles.flatMap(({ role, regionId: where, partner }) =>
    role === "partner" && where === regionId && partner !== null ? [partner] : [],
  );
}

/** Whether there is anything for a user in the staff area. */
export function canEnterStaffArea(user: User): boolean {
  return user.id !== null && user.roles.length > 0;
}

/** Everybody who is signed in may end their own sessions. */
export function canEndOwnSessions(user: User): boolean {
  return user.id !== null;
}

/** Everybody may ask for a link to sign in; it only goes where there is an account. */
export function canAskForLink(_user: User): boolean {
  return true;
}

/** Whoever reads the mail has the link, and with it the account. */
export function canSignInByLink(_user: User): boolean {
  return true;
}
