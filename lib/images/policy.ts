import { mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Whether a user may send pictures for a region. */
export function canUploadImage(user: User, { regionId }: { regionId: number }): boolean {
  return mayIn(user, "write", regionId);
}
