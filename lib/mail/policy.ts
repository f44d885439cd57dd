import { mayEverywhere, mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Who manages a region sends its mails again; mails of no region are for who manages all. */
export function canRetryMail(user: User, mail: { regionId: number | null } | null): boolean {
  if (mail === null) return false;
  return mail.regionId === null
    ? mayEverywhere(user, "manage")
    : mayIn(user, "manage", mail.regionId);
}
