import { OPEN_AGE } from "../schema";
import type { AgeBand } from "../values/age-band";

/** What a mapping says after its equals sign: a field, for population also ages and a year. */
export interface MappingTarget {
  field: string;
  /** Null when the mapping says no ages. */
  band: AgeBand | null;
  year: number | null;
}

const AGES = /^(\d{1,3})(?:-(\d{1,3})|(\+))?$/;

function bandOfText(text: string): AgeBand | null {
  const [, from, last = from, open] = AGES.exec(text) ?? [];
  const band = {
    ageFrom: Number(from),
    ageBelow: open === undefined ? Number(last) + 1 : OPEN_AGE,
  };
  return band.ageFrom < band.ageBelow && band.ageBelow <= OPEN_AGE ? band : null;
}

/**
 * Ages as a mapping spells them: "0-5" includes 5, "95+" is open, "0+" is everybody.
 *
 * @example agesText({ ageFrom: 0, ageBelow: 6 }) // "0-5"
 */
export function agesText({ ageFrom, ageBelow }: AgeBand): string {
  if (ageBelow >= OPEN_AGE) return `${ageFrom}+`;
  return ageBelow === ageFrom + 1 ? `${ageFrom}` : `${ageFrom}-${ageBelow - 1}`;
}

/**
 * A target from its text, or null when it is none.
 *
 * @example parseTarget("men:2030:0-5")
 *   // { field: "men", band: { ageFrom: 0, ageBelow: 6 }, year: 2030 }
 */
export function parseTarget(text: string): MappingTarget | null {
  const [field = "", ...parts] = text.split(":");
  const target: MappingTarget = { field, band: null, year: null };
  if (field === "" || parts.length > 2) return null;
  for (const part of parts) {
    const band = bandOfText(part);
    if (/^(?:19|20)\d{2}$/.test(part) && target.year === null) target.year = Number(part);
    else if (band && target.band === null) target.band = band;
    else return null;
  }
  return target;
}

/**
 * The text of a target, as `parseTarget` reads it.
 *
 * @example targetText({ field: "people", band: { ageFrom: 95, ageBelow: 150 }, year: null })
 *   // "people:95+"
 */
export function targetText({ field, band, year }: MappingTarget): string {
  return [field, ...(year === null ? [] : [year]), ...(band ? [agesText(band)] : [])].join(":");
}
