import { mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";

/** Everybody may say what is wrong. */
export function canReportError(_user: User): boolean {
  return true;
}

/** Who has the word of the link decides; the mutation looks at the word. */
export function canDecideReport(_user: User): boolean {
  return true;
}

/** Who writes content of a region also decides what readers report; null is no report at all. */
export function canDecideReportAsStaff(user: User, report: { regionId: number } | null): boolean {
  return report !== null && mayIn(user, "write", report.regionId);
}

/** Who decides reports of a region may also put its practices right without one. */
export function canCorrectPractice(user: User, region: { id: number } | null): boolean {
  return region !== null && mayIn(user, "write", region.id);
}

/** Whoever puts practices right does so with pharmacies, hospitals and other places of care. */
export function canCorrectFacility(user: User, region: { id: number } | null): boolean {
  return canCorrectPractice(user, region);
}
