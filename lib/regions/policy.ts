import { mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Who says how the staff of a region work; null stands for a region that is not there. */
export function canChangeSettings(user: User, regionId: number | null): boolean {
  return regionId !== null && mayIn(user, "manage", regionId);
}
