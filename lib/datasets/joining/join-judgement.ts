import { DatasetProblem } from "../problem";
import type { ForeignKeys } from "./likely-level";
import type { Proposal } from "./match";
import { proposalText } from "./match-finding";

export interface JoinCount {
  file: string;
  level: string;
  /** Different labels that should be districts: without totals, subtotals and ignored ones. */
  labels: number;
  /** How many of them are joined. */
  joined: number;
  /** Some of the others, with what they may mean. */
  unmatched?: readonly { label: string; proposals: readonly Proposal[] }[];
  /** Why no key is in common, see `foreignKeys`. */
  foreign?: ForeignKeys | null;
}

export type JoinJudgement = { kind: "ok" } | { kind: "refuse"; problem: DatasetProblem };

/** With less than this, what is joined may be chance: another vintage, level or city. */
const NEEDED_SHARE = 0.5;
const MOST_EXAMPLES = 3;

/**
 * Whether so many labels of a file are districts that it can be taken. From half of them on it can,
 * and every other label is an error of its rows; below that the whole file is refused.
 *
 * @returns the problem `noDistrictRows`, `noCommonKeys` or `tooFewJoined` when it is refused
 * @example judgeJoin({ file: "a.csv", level: "ortsteil", labels: 447, joined: 446 }) // { kind: "ok" }
 */
export function judgeJoin(count: JoinCount): JoinJudgement {
  const { file, level, labels, joined, unmatched = [], foreign = null } = count;
  const refuse = (...problem: ConstructorParameters<typeof DatasetProblem>): JoinJudgement => ({
    kind: "refuse",
    problem: new DatasetProblem(...problem),
  });
  if (labels === 0) return refuse("noDistrictRows", { file, level });
  if (joined >= NEEDED_SHARE * labels) return { kind: "ok" };
  if (joined === 0 && foreign) return refuse("noCommonKeys", { file, ...foreign });
  const examples = unmatched
    .slice(0, MOST_EXAMPLES)
    .map(({ label, proposals }) => [label, ...proposals.slice(0, 1).map(proposalText)].join(" → "))
    .join("; ");
  return refuse("tooFewJoined", { file, level, joined, labels, examples: examples || "–" });
}
