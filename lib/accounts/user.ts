import type { Role } from "./role";

/** What somebody may do for a region, or for all of them. */
export interface RoleInRegion {
  role: Role;
  /** Null stands for every region. */
  regionId: number | null;
  /** Slug of the partner whose account it is; null for staff. */
  partner: string | null;
}

/** Whoever asks for something. */
export interface User {
  /** Null for a reader who did not sign in. */
  id: number | null;
  roles: readonly RoleInRegion[];
}

/** A reader of the public portal. */
export const ANONYMOUS: User = { id: null, roles: [] };
