import { mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Everybody may ask the office of a region. */
export function canSendEnquiry(_user: User): boolean {
  return true;
}

/** Who writes content of a region answers its enquiries too. */
export function canAnswerEnquiry(user: User, enquiry: { regionId: number } | null): boolean {
  return enquiry !== null && mayIn(user, "write", enquiry.regionId);
}

/** Who manages a region says which office answers what; null stands for a region that is not there. */
export function canNameOffices(user: User, regionId: number | null): boolean {
  return regionId !== null && mayIn(user, "manage", regionId);
}
