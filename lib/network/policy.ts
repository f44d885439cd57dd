import type { User } from "@/lib/accounts/user";
import { takesInterest, type ProblemState } from "./problem-state";

/** Everybody may describe a problem; it stays unread until its mail address is confirmed. */
export function canDescribeProblem(_user: User): boolean {
  return true;
}

/** Whether somebody may offer to work on a problem; null stands for one that there is not. */
export function canDeclareInterest(_user: User, problem: { state: ProblemState } | null): boolean {
  return problem !== null && takesInterest(problem.state);
}
