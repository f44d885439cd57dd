import { mayIn, partnersOf } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Whether a user may send pictures for a region: who writes for it, and its partners for what is theirs. */
export function canUploadImage(user: User, { regionId }: { regionId: number }): boolean {
  return mayIn(user, "write", regionId) || partnersOf(user, regionId).length > 0;
}
