import { createDistrictMatcher } from "@/lib/datasets/joining/district-matcher";
import type { RowLabel } from "@/lib/datasets/joining/match";
import { musterstadt, MUSTERSTADT } from "./districts";

type Options = Partial<Parameters<typeof createDistrictMatcher>[0]>;

/** Where a row belongs among the quarters of Musterstadt. */
export function match(label: RowLabel, options: Options = {}) {
  const region = { regionName: "Musterstadt", districts: MUSTERSTADT, level: "stadtteil" };
  return createDistrictMatcher({ ...region, ...options }).match(label);
}

export const one = (key: string, how: string) => ({
  kind: "one",
  district: musterstadt(key),
  how,
});
