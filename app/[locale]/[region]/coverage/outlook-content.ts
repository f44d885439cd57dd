import { findOutlookResult } from "@/app/content";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import type { GroupContent } from "./group-content";

/** The outlook of a group; unknown where people or the ages of doctors are not. */
export type OutlookContent =
  | { state: "pending" }
  | { state: "unknown" }
  | { state: "known"; computedOn: string; result: OutlookResult };

/** The outlook, as far as it was computed for the data that are shown. */
export async function outlookContent({
  region,
  group,
}: Pick<GroupContent, "region" | "group">): Promise<OutlookContent> {
  const stored = await findOutlookResult(region, group.slug);
  if (!stored.isReady) return { state: "pending" };
  const { computedOn, result } = stored;
  if (!result || result.band.base.every(({ degreePlain }) => degreePlain === null))
    return { state: "unknown" };
  return { state: "known", computedOn, result };
}
