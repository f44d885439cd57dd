import { mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Who writes content of a region also looks after who comes to its events; null is no date at all. */
export function canRunDesk(user: User, date: { regionId: number } | null): boolean {
  return date !== null && mayIn(user, "write", date.regionId);
}

/** Who decides what the public sees of a region also cancels and moves its dates. */
export function canChangeDate(user: User, date: { regionId: number } | null): boolean {
  return date !== null && mayIn(user, "publish", date.regionId);
}
