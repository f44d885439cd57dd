import type { User } from "@/lib/accounts/user";

/** Everybody may sign up for what is public. */
export function canSignUp(_user: User): boolean {
  return true;
}

/** Whoever reads the mail has the link, and with it the sign-up. */
export function canUseLink(_user: User): boolean {
  return true;
}
