import { mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Whether a user may see and change what a region's data are; null where there is no such region. */
export function canManageData(user: User, regionId: number | null): boolean {
  return user.id !== null && regionId !== null && mayIn(user, "data", regionId);
}
