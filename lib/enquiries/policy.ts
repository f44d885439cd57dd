import type { User } from "@/lib/accounts/user";

/** Everybody may ask the office of a region. */
export function canSendEnquiry(_user: User): boolean {
  return true;
}
