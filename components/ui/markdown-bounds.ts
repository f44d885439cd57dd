/** Deeper than this nobody writes lists and quotes; parsers are slow beyond. */
const DEEPEST = 12;
/** A line of more signs that may open or close something is made to keep a parser busy. */
const MOST_SIGNS = 500;

const OPENINGS = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/;

/** The signs for quotes and lists at the beginning of a line, the outermost ones only. */
function levelled(line: string): string {
  const opening = OPENINGS.exec(line)?.[0] ?? "";
  const signs = opening.match(/>|[-*+]|\d{1,9}[.)]/g) ?? [];
  if (signs.length <= DEEPEST || /^[ \t]*([-*+])(?:[ \t]*\1)*[ \t]*$/.test(line)) return line;
  return `${signs.slice(0, DEEPEST).join(" ")} ${line.slice(opening.length)}`;
}

/** Indented no deeper than lists go, and without rows of signs that mean nothing. */
function bounded(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const flat = indent.length > DEEPEST * 4 ? `${" ".repeat(DEEPEST * 4)}${line.trimStart()}` : line;
  const count = flat.match(/[[\]()*_~`!<>|]/g)?.length ?? 0;
  return levelled(count > MOST_SIGNS ? flat.replaceAll(/[[\]*_~`!<>|]/g, " ") : flat);
}

/**
 * A text in Markdown without nesting that only a machine writes, so that a page stays quick and no
 * parser runs out of room.
 *
 * @example boundedMarkdown(">".repeat(10_000) + " x").length // 26
 */
export function boundedMarkdown(text: string): string {
  return text.split("\n").map(bounded).join("\n");
}
