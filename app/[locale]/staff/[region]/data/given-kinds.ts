import type { DatasetKind } from "@/lib/datasets/dataset-kind";

/** What staff take from the portal as a file, to change it and send it again. */
export const givenKinds = [
  "boundaries",
  "population",
  "practices",
  "places",
  "figures",
  "counts",
  "living_conditions",
] as const satisfies DatasetKind[];
