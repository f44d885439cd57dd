import { foldText } from "./folded-text";

const YES = new Set(["yes", "y", "ja", "j", "true", "wahr", "1", "x"]);
const NO = new Set(["no", "n", "nein", "false", "falsch", "0"]);

/**
 * Whether a cell says yes or no; null when it says something else.
 *
 * @example yesOrNo("Ja") // true
 */
export function yesOrNo(text: string): boolean | null {
  const word = foldText(text).trim();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
