import { mayIn, partnersOf } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Everybody may ask the office of a region. */
export function canSendEnquiry(_user: User): boolean {
  return true;
}

/** An enquiry as it counts for who may answer it. */
export interface AskedOf {
  regionId: number;
  /** Slugs of the partners that it went to. */
  partners: readonly string[];
}

/**
 * Who writes content of a region answers its enquiries too, and a partner what went to it.
 *
 * @example canAnswerEnquiry(editorOfRegion7, { regionId: 7, partners: [] }) // true
 */
export function canAnswerEnquiry(user: User, enquiry: AskedOf | null): boolean {
  if (enquiry === null) return false;
  const own = partnersOf(user, enquiry.regionId);
  return (
    mayIn(user, "write", enquiry.regionId) || enquiry.partners.some((slug) => own.includes(slug))
  );
}

/** Who manages a region says which office answers what; null stands for a region that is not there. */
export function canNameOffices(user: User, regionId: number | null): boolean {
  return regionId !== null && mayIn(user, "manage", regionId);
}
