export const problemStates = [
  "draft",
  "review",
  "open",
  "matched",
  "running",
  "solved",
  "withdrawn",
] as const;

export type ProblemState = (typeof problemStates)[number];

/** Who changes a problem: the one who has it, by the link in a mail, or the region's staff. */
export type ProblemActor = "owner" | "staff";

/** States in which everybody may read a problem. */
export const publicStates = [
  "open",
  "matched",
  "running",
  "solved",
] as const satisfies readonly ProblemState[];

export type PublicState = (typeof publicStates)[number];

const both: readonly ProblemActor[] = ["owner", "staff"];

/** Who may lead a problem from a state to another; what is not named is impossible. */
const TRANSITIONS: Readonly<
  Record<ProblemState, Partial<Record<ProblemState, readonly ProblemActor[]>>>
> = {
  // Only the mail's reader confirms that the address is right.
  draft: { review: ["owner"], withdrawn: both },
  review: { open: ["staff"], withdrawn: both },
  open: { matched: ["staff"], withdrawn: both },
  // A partner may drop out before the work begins or during it.
  matched: { open: ["staff"], running: ["staff"], withdrawn: both },
  running: { open: ["staff"], solved: ["staff"], withdrawn: both },
  solved: {},
  withdrawn: {},
};

/**
 * Whether somebody may lead a problem from a state to another.
 *
 * @example canMove("review", "open", "staff") // true
 * @example canMove("review", "open", "owner") // false
 */
export function canMove(from: ProblemState, to: ProblemState, by: ProblemActor): boolean {
  return TRANSITIONS[from][to]?.includes(by) ?? false;
}

/**
 * Where somebody may lead a problem from a state.
 *
 * @example nextStates("matched", "staff") // ["open", "running", "withdrawn"]
 */
export function nextStates(from: ProblemState, by: ProblemActor): ProblemState[] {
  return problemStates.filter((to) => canMove(from, to, by));
}

/**
 * Whether everybody may read a problem in a state.
 *
 * @example isPublic("review") // false
 */
export function isPublic(state: ProblemState): state is PublicState {
  return publicStates.some((one) => one === state);
}

/** Whether a problem comes to a state only with a result that the public reads. */
export function needsResult(state: ProblemState): boolean {
  return state === "solved";
}

/** States in which partners were found for a problem. */
export const partneredStates = [
  "matched",
  "running",
  "solved",
] as const satisfies readonly ProblemState[];

/**
 * Whether somebody works on a problem, or did until it was solved.
 *
 * @example isPartnered("open") // false
 */
export function isPartnered(state: ProblemState): boolean {
  return partneredStates.some((one) => one === state);
}

/** Whether partners may declare that they want to work on a problem. */
export function takesInterest(state: ProblemState): boolean {
  return state === "open";
}

/**
 * Whether staff work on the text of a problem: not before its owner confirmed it, nor once it was
 * taken back.
 */
export function isEditable(state: ProblemState): boolean {
  return state !== "draft" && state !== "withdrawn";
}

/** Whether nothing follows on a state. */
export function isFinished(state: ProblemState): boolean {
  return Object.keys(TRANSITIONS[state]).length === 0;
}
