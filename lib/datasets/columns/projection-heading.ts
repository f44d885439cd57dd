import { foldText } from "../values/folded-text";

/** "Prognoseraum" is an area, and no forecast. */
const PROJECTION =
  /prognos(?!eraum|eraeum)|vorausberechn|vorausschaetz|projektion|projection|projected|forecast/;

/**
 * Whether a heading says that its figures are expected and not counted.
 *
 * @example namesProjection("Jahr-Prognose") // true
 * @example namesProjection("Prognoseraum") // false
 */
export function namesProjection(heading: string): boolean {
  return PROJECTION.test(foldText(heading));
}
