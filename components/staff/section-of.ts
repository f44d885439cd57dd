/**
 * Which of some sections a page belongs to: the one whose address its own begins with, the longest
 * of them.
 *
 * @param sections addresses
 * @returns its address; null where the page belongs to none
 * @example sectionOf("/redaktion/a/daten/neu?x=1", ["/redaktion/a", "/redaktion/a/daten"]) // "/redaktion/a/daten"
 */
export function sectionOf(page: string, sections: readonly string[]): string | null {
  const [path = ""] = page.split(/[?#]/);
  const around = sections.filter((one) => path === one || path.startsWith(`${one}/`));
  return around.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
