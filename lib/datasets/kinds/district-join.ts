import type { SourceRow } from "../files/source-table";
import { createDistrictMatcher, type DistrictMatcher } from "../joining/district-matcher";
import { keyPadding, type KeyPadding } from "../joining/key-padding";
import type { DistrictShare, Match, RowLabel } from "../joining/match";
import { labelText } from "../joining/match-finding";
import { DatasetProblem } from "../problem";
import { collectLabels, labelReader } from "./district-labels";
import { aliasesOf, crosswalkOf } from "./join-aliases";
import {
  noteUnusedAliases,
  refuseBrokenKeys,
  refuseNoRows,
  refuseTooFewJoined,
} from "./join-checks";
import { joinLevel } from "./join-level";
import type { JoiningRequest, KindInput } from "./kind-input";

/** Different labels whose places are kept. */
const MOST_KEPT = 20_000;

/** Where a row belongs, or what is to be said of it. */
export type Placement =
  | {
      kind: "placed";
      label: string;
      parts: readonly DistrictShare[];
      /** Whether several areas of the file make up one district, or one is divided. */
      isSummed: boolean;
    }
  | { kind: "out"; label: string; match: Exclude<Match, { kind: "one" | "split" }> };

export interface DistrictJoin {
  /** Null when the rows themselves state their levels. */
  level: string | null;
  /** How the file's keys got leading zeros back; null when they need none. */
  padding: KeyPadding | null;
  labelOf(row: SourceRow): RowLabel;
  place(row: SourceRow): Placement;
}

/**
 * Prepares joining a file's rows to the districts of a region: tells the level, restores lost
 * zeros, and refuses a file of which too little can be joined to trust the rest.
 *
 * @throws DatasetProblem noDistricts, ambiguousLevel, or what `judgeJoin` says
 */
export async function prepareJoin(input: KindInput<JoiningRequest>): Promise<DistrictJoin> {
  const { context } = input;
  if (context.districts.length === 0)
    throw new DatasetProblem("noDistricts", { region: context.region.slug });
  const labels = await collectLabels(input);
  const level = joinLevel(input, labels);
  const districts = context.districts.filter((one) => level === null || one.level === level);
  if (districts.length === 0)
    throw new DatasetProblem("noDistrictsOfLevel", {
      level: level ?? "",
      region: context.region.slug,
    });
  const crosswalk = crosswalkOf(input);
  const padding = keyPadding(
    labels.keys,
    crosswalk ? [...crosswalk.keys()].map((key) => ({ key })) : districts,
  );
  const matcher = createDistrictMatcher({
    regionName: context.region.name,
    districts: context.districts,
    aliases: aliasesOf(input),
    crosswalk,
    level,
    padding,
  });
  refuseNoRows(input, labels);
  noteUnusedAliases(input, labels);
  refuseBrokenKeys(input, labels, matcher);
  refuseTooFewJoined(input, labels, matcher, districts, level);
  const labelOf = labelReader(input);
  return {
    level,
    padding,
    labelOf,
    place: rememberedPlaces(matcher, labelOf),
  };
}

/** Where rows belong; a long file names the same few districts again and again. */
function rememberedPlaces(
  matcher: DistrictMatcher,
  labelOf: DistrictJoin["labelOf"],
): DistrictJoin["place"] {
  const known = new Map<string, Placement>();
  return (row) => {
    const label = labelOf(row);
    const text = `${label.key ?? ""}\u001f${label.name ?? ""}\u001f${label.level ?? ""}`;
    const found = known.get(text);
    if (found) return found;
    const placement = placed(matcher, label);
    if (known.size < MOST_KEPT) known.set(text, placement);
    return placement;
  };
}

function placed(matcher: DistrictMatcher, label: RowLabel): Placement {
  const match = matcher.match(label);
  const text = labelText(label);
  if (match.kind === "split")
    return { kind: "placed", label: text, parts: match.parts, isSummed: true };
  if (match.kind === "one") {
    const parts = [{ district: match.district, share: 1 }];
    return { kind: "placed", label: text, parts, isSummed: match.how === "crosswalk" };
  }
  return { kind: "out", label: text, match };
}
