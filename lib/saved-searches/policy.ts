import type { User } from "@/lib/accounts/user";

/** Everybody may ask to be told of offers; nothing is told before the address is confirmed. */
export function canSaveSearch(_user: User): boolean {
  return true;
}

/** Whoever reads the mails of a search has its link, and with it the search. */
export function canUseSearchLink(_user: User): boolean {
  return true;
}
