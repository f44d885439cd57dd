import type { Position } from "geojson";
import type { Bounds } from "@/lib/cartography/ring-geometry";
import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { axisOrder, type AxisOrder } from "./axis-order";
import { namedReference, type ReferenceClaim } from "./named-reference";
import { exchanged, shareWithin, widened, WORLD } from "./position-share";
import { toWgs84 } from "./projection";
import { referenceCandidates, type ReferenceCandidate } from "./reference-candidates";
import { referenceDefinition, type ReferenceDefinition } from "./reference-definition";

export interface ReferenceQuestion extends ReferenceClaim {
  /** Positions of the file, from everywhere in it: the first of each shape will do. */
  sample: readonly Position[];
  /** Bounds of the districts that are there already, in degrees. */
  near?: Bounds | null;
  /** The user's word on whether latitude or northing comes first; null when not said. */
  swapAxes?: boolean | null;
}

/** How the coordinates of a file have to be read; hand it to toWgs84. */
export interface ResolvedReference {
  epsg: number;
  swapped: boolean;
  findings: Finding[];
}

const GEOGRAPHIC = 4326;

/**
 * In which reference system a file's positions are, checked against the positions themselves.
 * What the user gives wins over what the file names; neither is taken when the positions
 * contradict it. A system that is not named is never guessed, except longitude and latitude.
 * Degrees under the name of a projected system are read as degrees if that is where the system is
 * used. Axes are exchanged when only that puts the positions where they have to lie.
 *
 * @throws DatasetProblem naming the option that answers, and the systems that would fit: metres
 *   without a name (`missingReference`), a name nobody knows (`unreadableReference`), positions
 *   that contradict the name (`referenceDoesNotFit`), axes that could be either (`unclearAxes`)
 * @example
 * resolveReference({ file: "lor.geojson", named: "EPSG:25833", given: null, sample }).epsg // 25833
 */
export function resolveReference(question: ReferenceQuestion): ResolvedReference {
  const exchange = question.swapAxes === true;
  const finite = everywhere(
    question.sample.filter(([x, y]) => Number.isFinite((x ?? NaN) + (y ?? NaN))),
  );
  const sample = exchange ? exchanged(finite) : finite;
  const near = question.near ? widened(question.near, 1, 0.25) : null;
  const fitting = near ? referenceCandidates(sample, near) : [];
  const proposals = proposed(fitting.length > 0 ? fitting : referenceCandidates(sample, null));
  const { definition, findings } = namedReference(question, sample, proposals);
  if (sample.length === 0)
    return { epsg: definition?.epsg ?? GEOGRAPHIC, swapped: exchange, findings };

  const facts = { file: question.file, position: shown(sample[0]), ...proposals };
  const areDegrees = Math.max(shareWithin(sample, WORLD), shareWithin(exchanged(sample), WORLD));
  const isInDegrees = areDegrees >= 0.9 || (!definition && isSmall(sample));
  const { reference, epsg } = readingOf(question, definition, isInDegrees, facts);
  const asDegrees = epsg !== reference.epsg;
  const [places, otherPlaces] = [toWgs84(epsg), toWgs84(epsg, { swapped: true })].map((move) =>
    sample.map(move),
  );
  if (!places || !otherPlaces) throw new RangeError("Positions are read in two ways.");

  const usedIn = surroundings(reference, asDegrees);
  const evidence = [near, usedIn].filter((place) => place !== null);
  const order = orderOf(question, () => axisOrder(places, otherPlaces, evidence));
  if (order === "unclear") throw new DatasetProblem("unclearAxes", facts);
  const found = order === "swapped" ? otherPlaces : places;
  const isAtHome = near !== null && shareWithin(found, near) >= 0.1;
  const isFarFromUse = usedIn !== null && shareWithin(found, usedIn) < 0.5;
  const wouldBeAtHome = fitting.length > 0 && !reference.inDegrees && !asDegrees;
  if (!isAtHome && (isFarFromUse || wouldBeAtHome)) throw doesNotFit(reference, facts);

  const say = (code: Finding["code"], about: string) => findings.push({ code, line: null, about });
  if (asDegrees) say("degreesDespiteReference", `EPSG:${reference.epsg}: ${facts.position}`);
  if (order === "swapped") say("axesSwapped", `${facts.position} → ${shown(found[0])}`);
  if (order === "suspicious") say("axesMaybeSwapped", facts.position);
  if (reference.isApproximate && !asDegrees)
    say("approximateReference", `EPSG:${epsg} (${reference.name})`);
  return { epsg, swapped: exchange || order === "swapped", findings };
}

/** Numbers as small as these are never metres: each is an angle, even where it is none on earth. */
function isSmall(sample: readonly Position[]): boolean {
  return sample.every(([x = NaN, y = NaN]) => Math.abs(x) <= 360 && Math.abs(y) <= 360);
}

/** Positions enough to judge by. */
const SAMPLE = 200;

function everywhere(positions: readonly Position[]): Position[] {
  const step = Math.max(1, positions.length / SAMPLE);
  const count = Math.min(SAMPLE, positions.length);
  return Array.from({ length: count }, (_, i) => positions[Math.floor(i * step)] ?? []);
}

interface Facts extends Record<string, string | number> {
  file: string;
  position: string;
}

/** The system that was named, and the code by which the positions are read: theirs or degrees. */
function readingOf(
  { given }: ReferenceQuestion,
  definition: ReferenceDefinition | null,
  isInDegrees: boolean,
  facts: Facts,
) {
  if (!definition && !isInDegrees) throw new DatasetProblem("missingReference", facts);
  const reference = definition ?? referenceDefinition(GEOGRAPHIC);
  if (reference.inDegrees === isInDegrees) return { reference, epsg: reference.epsg };
  if (!isInDegrees || given !== null) throw doesNotFit(reference, facts);
  return { reference, epsg: GEOGRAPHIC };
}

function orderOf({ named, swapAxes }: ReferenceQuestion, judge: () => AxisOrder): AxisOrder {
  if (swapAxes === true || swapAxes === false) return "asGiven";
  const order = judge();
  // By its definition EPSG:4326 puts latitude first, and so it looks: two hints, but no proof.
  return order === "suspicious" && /epsg/i.test(named ?? "") ? "unclear" : order;
}

function doesNotFit({ epsg }: ReferenceDefinition, facts: Facts): DatasetProblem {
  return new DatasetProblem("referenceDoesNotFit", { ...facts, reference: `EPSG:${epsg}` });
}

/**
 * Where positions of a system may lie; null all over the world. Maps of a country reach beyond the
 * zone of their system; degrees do not come from far outside it.
 */
function surroundings(
  { areaOfUse, inDegrees }: ReferenceDefinition,
  asDegrees: boolean,
): Bounds | null {
  const [west, , east] = areaOfUse;
  if (east - west > 300) return null;
  return widened(areaOfUse, inDegrees ? 0 : 0.5, inDegrees || asDegrees ? 1 : 5);
}

function proposed(candidates: readonly ReferenceCandidate[]) {
  const names = candidates.map(
    ({ epsg, longitude, latitude }) =>
      `EPSG:${epsg} (${longitude.toFixed(2)}, ${latitude.toFixed(2)})`,
  );
  return { candidates: names.join(", "), count: names.length };
}

function shown(position: Position | undefined): string {
  const numbers = (position ?? []).slice(0, 2).map((value) => Number(value.toFixed(4)));
  return numbers.join(", ");
}
