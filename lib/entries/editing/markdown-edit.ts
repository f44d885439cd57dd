/** What a button above a text in Markdown does. */
export type MarkdownTool = "bold" | "italic" | "heading" | "link" | "list";

export const MARKDOWN_TOOLS: readonly MarkdownTool[] = [
  "bold",
  "italic",
  "heading",
  "list",
  "link",
];

/** A part of a text to be replaced, and what is selected afterwards; places in UTF-16 units. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
  selectFrom: number;
  selectTo: number;
}

const AROUND = { bold: "**", italic: "*" } as const;
const BEFORE = { heading: "## ", list: "- " } as const;

function around(text: string, from: number, to: number, mark: string): TextEdit {
  const size = mark.length;
  const inner = text.slice(from, to);
  const isMarked =
    text.slice(from - size, from) === mark &&
    text.slice(to, to + size) === mark &&
    // A bold text stands in two stars, of which one is none of italics.
    (size === 2 || text.at(from - 2) !== "*" || text.at(from - 3) === "*");
  if (isMarked)
    return {
      ...{ from: from - size, to: to + size, insert: inner },
      ...{ selectFrom: from - size, selectTo: to - size },
    };
  return {
    ...{ from, to, insert: mark + inner + mark },
    ...{ selectFrom: from + size, selectTo: to + size },
  };
}

function before(text: string, from: number, to: number, mark: string): TextEdit {
  const start = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
  const found = text.indexOf("\n", to);
  const end = found < 0 ? text.length : found;
  const lines = text.slice(start, end).split("\n");
  const isMarked = lines.every((line) => line.startsWith(mark));
  const insert = lines
    .map((line) =>
      isMarked ? line.slice(mark.length) : line.startsWith(mark) ? line : mark + line,
    )
    .join("\n");
  return {
    ...{ from: start, to: end, insert },
    ...{ selectFrom: start + insert.length, selectTo: start + insert.length },
  };
}

/**
 * What a button does to a text in which something is selected; pressed again it takes it back.
 *
 * @example editOf("bold", "Ein Wort", 4, 8).insert // "**Wort**"
 */
export function editOf(tool: MarkdownTool, text: string, from: number, to: number): TextEdit {
  if (tool === "bold" || tool === "italic") return around(text, from, to, AROUND[tool]);
  if (tool === "heading" || tool === "list") return before(text, from, to, BEFORE[tool]);
  const inner = text.slice(from, to);
  const isAddress = /^https?:\/\/\S+$/.test(inner);
  const insert = isAddress ? `[](${inner})` : `[${inner}](https://)`;
  const at = isAddress ? from + 1 : from + insert.length - 1;
  return { from, to, insert, selectFrom: at, selectTo: at };
}
