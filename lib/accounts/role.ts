/** What somebody may do in the staff area, from least to most; a partner stands apart. */
export const roles = [
  /** Reads everything but changes nothing. */
  "viewer",
  /** Writes content and answers enquiries. */
  "editor",
  /** Besides, decides what the public sees. */
  "publisher",
  /** Imports data and figures. */
  "analyst",
  /** Does all of it, and says who may do what. */
  "administrator",
  /** Somebody of a partner organisation, who edits what is theirs. */
  "partner",
] as const;

export type Role = (typeof roles)[number];

/** What a region lets its staff do. */
export const allRights = ["read", "write", "publish", "data", "manage"] as const;

export type Right = (typeof allRights)[number];

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ["read"],
  editor: ["read", "write"],
  publisher: ["read", "write", "publish"],
  analyst: ["read", "data"],
  administrator: ["read", "write", "publish", "data", "manage"],
  partner: [],
};

/**
 * Whether a role has a right in its region.
 *
 * @example hasRight("editor", "publish") // false
 */
export function hasRight(role: Role, right: Right): boolean {
  return RIGHTS[role].includes(right);
}
