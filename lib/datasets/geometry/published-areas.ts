import type { Finding } from "../finding";
import { shownArea, unitLabel, type BoundaryFeature, type BoundaryUnit } from "./boundary-unit";

/** Units in which offices publish areas, and how many of them make a square kilometre. */
const UNITS = { "m²": 1e6, ha: 100, "km²": 1 } as const;

export type AreaUnit = keyof typeof UNITS;

/** Half of the areas have to be this close to a unit for it to be recognised. */
const RECOGNISED = 0.2;

/**
 * From this difference on an area is named. Borders that are simplified for maps of a city stay
 * below half a percent; what is above is another state of the border, or a slip.
 */
const TOLERATED = 0.02;

/** When more than this share of the areas differ, one sentence about all of them says more. */
const MANY = 1 / 3;

/** The unit in which a file states its areas; null when half of them fit none. */
export function recogniseAreaUnit(
  units: readonly BoundaryUnit<BoundaryFeature>[],
): AreaUnit | null {
  const ratios = units.flatMap(({ feature, areaKm2 }) =>
    feature.publishedArea === null ? [] : feature.publishedArea / areaKm2,
  );
  const ratio = ratios.sort((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? NaN;
  const names: AreaUnit[] = ["m²", "ha", "km²"];
  return names.find((name) => Math.abs(ratio / UNITS[name] - 1) < RECOGNISED) ?? null;
}

/** The area that a feature states, in square kilometres; null when it states none. */
export function publishedKm2(feature: BoundaryFeature, unit: AreaUnit | null): number | null {
  return feature.publishedArea === null || unit === null
    ? null
    : feature.publishedArea / UNITS[unit];
}

/**
 * What there is to say about measured areas beside the published ones: which unit they are read
 * in, and each one that differs by more than 2 %.
 *
 * @param unit null when it could not be recognised
 */
export function areaFindings(
  units: readonly BoundaryUnit<BoundaryFeature>[],
  unit: AreaUnit | null,
): Finding[] {
  const comparable = units.filter(({ feature }) => feature.publishedArea !== null);
  const [first] = comparable;
  if (!first) return [];
  if (unit === null) {
    const stated = Number((first.feature.publishedArea ?? NaN).toPrecision(6));
    const about = `${unitLabel(first.feature)}: ${stated} / ${shownArea(first.areaKm2)}`;
    return [{ code: "areaUnitUnknown", line: null, about }];
  }
  const differing = comparable.flatMap(({ feature, areaKm2 }) => {
    const published = publishedKm2(feature, unit) ?? NaN;
    const difference = areaKm2 / published - 1;
    return Math.abs(difference) <= TOLERATED ? [] : [{ feature, areaKm2, published, difference }];
  });
  const taken: Finding = { code: "areaUnitTaken", line: null, about: unit };
  if (differing.length > 3 && differing.length > MANY * comparable.length) {
    const differences = differing.map(({ difference }) => difference).sort((a, b) => a - b);
    const middle = shownDifference(differences[Math.floor(differences.length / 2)] ?? NaN);
    const about = `${differing.length}/${comparable.length}, ${middle}`;
    return [taken, { code: "areasDiffer", line: null, about }];
  }
  const findings = differing.map(({ feature, areaKm2, published, difference }): Finding => {
    const areas = `${shownArea(areaKm2)} / ${shownArea(published)}`;
    const about = `${unitLabel(feature)}: ${areas} (${shownDifference(difference)})`;
    return { code: "areaDiffers", line: feature.line, about };
  });
  return [taken, ...findings];
}

function shownDifference(difference: number): string {
  return `${difference > 0 ? "+" : ""}${Number((difference * 100).toPrecision(3))} %`;
}
