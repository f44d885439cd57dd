import type { Bounds } from "@/lib/cartography/ring-geometry";
import type { Finding, FindingCode } from "../finding";
import {
  boundaryUnit,
  shownArea,
  unitLabel,
  type BoundaryFeature,
  type BoundaryUnit,
} from "./boundary-unit";
import { farUnits, liesElsewhere, unitsBeyond } from "./far-units";
import { overlapFindings, sameShapes } from "./overlap-findings";
import { areaFindings, publishedKm2, recogniseAreaUnit, type AreaUnit } from "./published-areas";
import { unionUnits, type UnionUnit } from "./unit-nesting";
import { unitOverlaps } from "./unit-overlaps";

export interface BoundarySetOptions {
  /** Bounds of the districts that are there already, in degrees. */
  near?: Bounds | null;
  /** The unit of the published areas; recognised when not said. */
  areaUnit?: AreaUnit | null;
}

export interface CheckedBoundaries<Feature extends BoundaryFeature> {
  /** What can be taken, in the order of the file. */
  features: Feature[];
  findings: Finding[];
}

/**
 * Checks the shapes of a file against each other: keys and shapes that occur twice, units that
 * overlap by more than 1 % of the smaller one, totals, mixed levels, units far outside, areas that
 * differ from the published ones by more than 2 %. Whatever contradicts something else is left out
 * with an error that names it, on both sides; nothing is chosen by guess. A total is left out with
 * a note. Overlaps no wider than ten metres are simplified borders and only warned about.
 *
 * @example
 * checkBoundarySet(features, { near: [13.08, 52.33, 13.77, 52.68] }).findings
 * // [{ code: "overlappingUnits", line: 4, about: "04 Nord: 05 Süd 12.3 %" }, …]
 */
export function checkBoundarySet<Feature extends BoundaryFeature>(
  features: readonly Feature[],
  { near = null, areaUnit = null }: BoundarySetOptions = {},
): CheckedBoundaries<Feature> {
  const all = features.map(boundaryUnit);
  const [first] = all;
  if (first && near && liesElsewhere(all, near))
    return { features: [], findings: [elsewhere(first, near)] };
  const unit = areaUnit ?? recogniseAreaUnit(all);
  const refused = new Set<BoundaryUnit<Feature>>();
  const findings: Finding[] = [];
  const refuse = (code: FindingCode, group: readonly BoundaryUnit<Feature>[], about: string) => {
    for (const each of group) {
      refused.add(each);
      findings.push({ code, line: each.feature.line, about });
    }
  };

  for (const group of sameKeys(all)) refuse("duplicateUnit", group, shownGroup(group, unit));
  const single = all.filter((each) => !refused.has(each));
  const far = new Set([...farUnits(single), ...(near ? unitsBeyond(single, near) : [])]);
  for (const each of far) refuse("farOutside", [each], shownPlace(each));

  const units = single.filter((each) => !refused.has(each));
  const overlaps = unitOverlaps(units);
  for (const pair of sameShapes(overlaps))
    refuse("sameShape", pair, pair.map(({ feature }) => unitLabel(feature)).join(", "));
  for (const union of unionUnits(units, overlaps)) {
    refused.add(union.unit);
    findings.push(unionFinding(union));
  }
  const known = new Set(refused);
  const open = overlaps.filter(({ smaller, larger }) => !known.has(smaller) && !known.has(larger));
  const contested = overlapFindings(open);
  findings.push(...contested.findings);
  for (const each of contested.refused) refused.add(each);

  const kept = all.filter((each) => !refused.has(each));
  findings.push(...areaFindings(kept, unit));
  return { features: kept.map(({ feature }) => feature), findings };
}

function sameKeys<Feature extends BoundaryFeature>(units: readonly BoundaryUnit<Feature>[]) {
  const groups = new Map<string, BoundaryUnit<Feature>[]>();
  for (const unit of units) {
    const group = groups.get(unit.feature.key);
    if (group) group.push(unit);
    else groups.set(unit.feature.key, [unit]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function shownGroup(
  group: readonly BoundaryUnit<BoundaryFeature>[],
  unit: AreaUnit | null,
): string {
  const members = group.map(({ feature, areaKm2 }) => {
    const name = feature.name === feature.key ? "" : `${feature.name} `;
    return `${name}${shownArea(publishedKm2(feature, unit) ?? areaKm2)} (#${feature.line})`;
  });
  return `${group[0]?.feature.key ?? ""}: ${members.join(", ")}`;
}

function shownPlace({ feature, edges: { bounds } }: BoundaryUnit<BoundaryFeature>): string {
  return `${unitLabel(feature)} (${shownMiddle(bounds)})`;
}

function elsewhere({ edges }: BoundaryUnit<BoundaryFeature>, near: Bounds): Finding {
  const about = `${shownMiddle(edges.bounds)} / ${shownMiddle(near)}`;
  return { code: "otherRegion", line: null, about };
}

function shownMiddle([west, south, east, north]: Bounds): string {
  return `${((west + east) / 2).toFixed(2)}, ${((south + north) / 2).toFixed(2)}`;
}

function unionFinding({ unit, parts, isTotal }: UnionUnit<BoundaryFeature>): Finding {
  const { feature } = unit;
  if (isTotal) return { code: "totalUnit", line: feature.line, about: unitLabel(feature) };
  const names = parts.slice(0, 3).map((part) => unitLabel(part.feature));
  const more = parts.length > 3 ? ` … (${parts.length})` : "";
  const about = `${unitLabel(feature)} = ${names.join(" + ")}${more}`;
  return { code: "unionOfUnits", line: feature.line, about };
}
