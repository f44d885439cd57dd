/** What somebody may do for a region, or for all of them. */
export interface RoleInRegion {
  role: "editor" | "administrator";
  /** Null stands for every region. */
  regionId: number | null;
}

/** Whoever asks for something. */
export interface User {
  /** Null for a reader who did not sign in. */
  id: number | null;
  roles: readonly RoleInRegion[];
}

/** A reader of the public portal. */
export const ANONYMOUS: User = { id: null, roles: [] };
