/** With the pauses of the worker, which grow to six hours, the last one is a day after the first. */
const MOST_ATTEMPTS = 14;

/** A server that says no for good may still have been wrong once. */
const MOST_REFUSALS = 3;

/**
 * Whether a mail is given up until an operator sends it again.
 *
 * @param attempts that failed, the last one included
 * @param isForGood whether the last answer was that it will never be taken
 * @example isGivenUp(3, true) // true
 * @example isGivenUp(13, false) // false
 */
export function isGivenUp(attempts: number, isForGood: boolean): boolean {
  return attempts >= (isForGood ? MOST_REFUSALS : MOST_ATTEMPTS);
}
