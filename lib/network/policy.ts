import { mayIn } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";
import { isEditable, isPublic, takesInterest, type ProblemState } from "./problem-state";

/** Everybody may describe a problem; it stays unread until its mail address is confirmed. */
export function canDescribeProblem(_user: User): boolean {
  return true;
}

/** Whether somebody may offer to work on a problem; null stands for one that there is not. */
export function canDeclareInterest(_user: User, problem: { state: ProblemState } | null): boolean {
  return problem !== null && takesInterest(problem.state);
}

/**
 * Whether staff may lead a problem from where it stands to a state: what the public reads, who
 * publishes decides; null stands for one that there is not.
 */
export function canReviewProblem(
  user: User,
  problem: { regionId: number; state: ProblemState } | null,
  to: ProblemState,
): boolean {
  if (problem === null) return false;
  const right = isPublic(problem.state) || isPublic(to) ? "publish" : "write";
  return mayIn(user, right, problem.regionId);
}

/**
 * Whether staff may change the text of a problem: what the public reads, who publishes changes; null
 * stands for one that there is not.
 */
export function canEditProblem(
  user: User,
  problem: { regionId: number; state: ProblemState } | null,
): boolean {
  if (problem === null || !isEditable(problem.state)) return false;
  return mayIn(user, isPublic(problem.state) ? "publish" : "write", problem.regionId);
}

/** Whether staff may ask a partner to work on a problem; null stands for one that there is not. */
export function canAskPartner(
  user: User,
  problem: { regionId: number; state: ProblemState } | null,
): boolean {
  return problem !== null && takesInterest(problem.state) && mayIn(user, "write", problem.regionId);
}
