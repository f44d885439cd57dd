/** Mails of searches that are confirmed; the search of one that is given up rests. */
const RESTING: ReadonlySet<string> = new Set(["saved-search-news", "saved-search-renewal"]);

/**
 * Whether a saved search rests once a mail of a template was given up.
 *
 * @example restsSearch("saved-search-news") // true
 */
export function restsSearch(template: string): boolean {
  return RESTING.has(template);
}
