import { UserError } from "@/lib/errors";

export type ProblemRefusalCode =
  | "unknownProblem"
  | "impossibleMove"
  | "changedMeanwhile"
  | "resultMissing"
  | "partnersNotYet"
  | "unknownPartner";

/** A problem of the board cannot be changed as was asked; worded by whoever shows it. */
export class ProblemRefusal extends UserError {
  override name = "ProblemRefusal";

  constructor(
    readonly code: ProblemRefusalCode,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
