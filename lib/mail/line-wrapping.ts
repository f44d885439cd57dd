/**
 * Breaks lines between words so that none is longer than it may be; a word that is longer by itself
 * stays whole. Lines that are there remain.
 *
 * @param indent what lines begin with that continue another
 * @example wrapLines("Ein kurzer Satz.", 10) // "Ein kurzer\nSatz."
 */
export function wrapLines(text: string, longest: number, indent = ""): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => wrapLine(line, longest, indent))
    .join("\n");
}

function wrapLine(line: string, longest: number, indent: string): string {
  const lines: string[] = [];
  let current = "";
  // Spaces that do not break hold a number and its unit together.
  for (const word of line.split(/[ \t]+/)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current.trim() === "" || longer.length <= longest) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = indent + word;
  }
  return [...lines, current].join("\n");
}
