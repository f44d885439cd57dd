import type { User } from "@/lib/accounts/user";

/** Everybody may say what is wrong. */
export function canReportError(_user: User): boolean {
  return true;
}

/** Who has the word of the link decides; the mutation looks at the word. */
export function canDecideReport(_user: User): boolean {
  return true;
}
