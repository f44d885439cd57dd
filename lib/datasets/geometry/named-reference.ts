import type { Position } from "geojson";
import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { toWgs84 } from "./projection";
import {
  findReference,
  referenceDefinition,
  type ReferenceDefinition,
} from "./reference-definition";
import { referenceCode } from "./reference-name";

/** The system a file or its user names, and the disagreement between the two if there is one. */
export interface NamedReference {
  definition: ReferenceDefinition | null;
  findings: Finding[];
}

/** What is said about the coordinates of a file. */
export interface ReferenceClaim {
  file: string;
  /** What the file says: "EPSG:25833", a URN, a WKT text; null when it says nothing. */
  named: string | null;
  /** The EPSG code that the user gave; it wins. */
  given: number | null;
}

/**
 * The system that counts: the one that was given, else the one that the file names.
 *
 * @param proposals systems that would fit the positions, for the case that the name is unreadable
 * @throws DatasetProblem when the code is unknown or the file's name for it cannot be read
 */
export function namedReference(
  { file, named, given }: ReferenceClaim,
  sample: readonly Position[],
  proposals: { candidates: string; count: number },
): NamedReference {
  const name = named?.trim() ?? "";
  const code = name === "" ? null : referenceCode(name);
  if (given === null) {
    if (name === "") return { definition: null, findings: [] };
    const named = code === null ? null : definitionOf(code);
    if (named) return { definition: named, findings: [] };
    const facts = { file, reference: shortName(name), ...proposals };
    throw new DatasetProblem("unreadableReference", facts);
  }
  const definition = referenceDefinition(given);
  if (name === "" || (code !== null && placesAlike(code, given, sample)))
    return { definition, findings: [] };
  const about = `${code === null ? shortName(name) : `EPSG:${code}`} → EPSG:${given}`;
  return { definition, findings: [{ code: "referenceOverruled", line: null, about }] };
}

function definitionOf(code: number): ReferenceDefinition | null {
  try {
    return referenceDefinition(code);
  } catch (error) {
    if (error instanceof DatasetProblem && error.code === "unknownReference") return null;
    throw error;
  }
}

/** A hundred-thousandth of a degree is about a metre. */
const SAME_PLACE = 1e-5;

function placesAlike(one: number, other: number, sample: readonly Position[]): boolean {
  if (one === other) return true;
  if (!findReference(one)) return false;
  const places = sample.map(toWgs84(other));
  return sample.map(toWgs84(one)).every(([x = NaN, y = NaN], index) => {
    const [otherX = NaN, otherY = NaN] = places[index] ?? [];
    return Math.abs(x - otherX) < SAME_PLACE && Math.abs(y - otherY) < SAME_PLACE;
  });
}

function shortName(named: string): string {
  return (/"([^"]*)"/.exec(named)?.[1] ?? named).slice(0, 60);
}
