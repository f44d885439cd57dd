import type { AidAnswer } from "./fitting-aid";

function isMeant({ reasons }: AidAnswer): boolean {
  return reasons.every(({ about, verdict }) => verdict !== "no" || about === "deadline");
}

/**
 * The programmes that a page for a profession names: all against which nothing speaks but a passed
 * deadline, as most are offered anew each year; what fits comes first, what is over for now last.
 * What is meant for several of the asked is named once, by the answer that says most for it.
 *
 * @param asked what each of the asked was answered, in the order of `fittingAid`
 * @example aidForCareer([[{ aid: stipend, verdict: "yes", reasons: [] }]]) // [stipend]
 */
export function aidForCareer(asked: readonly (readonly AidAnswer[])[]): AidAnswer["aid"][] {
  const meant = asked.flat().filter(isMeant);
  const ordered = (["yes", "open", "no"] as const).flatMap((verdict) =>
    meant.filter((answer) => answer.verdict === verdict),
  );
  return [...new Map(ordered.map(({ aid }) => [aid.slug, aid])).values()];
}
