import {
  createDistrictMatcher,
  type MatcherOptions,
} from "@/lib/datasets/joining/district-matcher";
import type { KnownDistrict } from "@/lib/datasets/joining/known-district";
import type { RowLabel } from "@/lib/datasets/joining/match";

/** How the labels of a file are joined: how often each way, and the labels that are not. */
export function join(labels: readonly RowLabel[], options: Omit<MatcherOptions, "regionName">) {
  const { match } = createDistrictMatcher({ regionName: "Berlin", ...options });
  const answers = labels.map((label) => ({ label, found: match(label) }));
  const ways: Record<string, number> = {};
  for (const { found } of answers) {
    const way = found.kind === "one" ? found.how : found.kind;
    ways[way] = (ways[way] ?? 0) + 1;
  }
  return { ways, answers, others: answers.filter(({ found }) => found.kind !== "one") };
}

export function ofLevel(districts: readonly KnownDistrict[], level: string): KnownDistrict[] {
  return districts.filter((district) => district.level === level);
}
