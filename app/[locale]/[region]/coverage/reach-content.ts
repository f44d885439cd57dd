import { findReachResult } from "@/app/content";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import { reachCoverage } from "@/lib/coverage/reach/reach-coverage";
import type { ReachResult } from "@/lib/coverage/results/stored-results";
import type { GroupContent } from "./group-content";

/** What the people of a region's districts can reach of a group. */
export type ReachContent =
  | { state: "pending" }
  | { state: "unknown" }
  | { state: "known"; result: ReachResult; reached: GroupCoverage };

/** What is within reach, as far as it was computed for the data that are shown. */
export async function reachContent({
  region,
  group,
  coverage,
}: Pick<GroupContent, "region" | "group" | "coverage">): Promise<ReachContent> {
  const stored = await findReachResult(region, group.slug);
  if (!stored.isReady) return { state: "pending" };
  const { result } = stored;
  if (!result) return { state: "unknown" };
  return { state: "known", result, reached: reachCoverage(coverage, result) };
}
