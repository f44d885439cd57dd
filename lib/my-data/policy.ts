import type { User } from "@/lib/accounts/user";

/** Everybody may ask what is kept of their address; the answer goes to the address alone. */
export function canAskForMyData(_user: User): boolean {
  return true;
}

/** Whoever reads the mail has the link, and with it what is kept. */
export function canUseMyDataLink(_user: User): boolean {
  return true;
}
