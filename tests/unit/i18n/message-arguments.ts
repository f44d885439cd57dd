/** Reads a message from after an opening brace to its closing one. */
function readArgument(message: string, start: number, found: Set<string>): number {
  const head = /^\s*(\w+)\s*/.exec(message.slice(start));
  const name = head?.[1] ?? "";
  let at = start + (head?.[0].length ?? 0);
  if (message[at] === "}") {
    found.add(name);
    return at + 1;
  }
  const kind = /^,\s*(\w+)\s*,?/.exec(message.slice(at));
  if (!kind) throw new Error(`No argument at ${start} of "${message}".`);
  found.add(`${name}:${kind[1] ?? ""}`);
  at += kind[0].length;
  while (at < message.length && message[at] !== "}")
    at = message[at] === "{" ? readText(message, at + 1, found) : at + 1;
  return at + 1;
}

function readText(message: string, start: number, found: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== "}")
    at = message[at] === "{" ? readArgument(message, at + 1, found) : at + 1;
  return at + 1;
}

/**
 * What a message must be given: its arguments, with their kind where they choose among texts, and
 * its tags. Texts inside a choice are looked into, their names are not arguments.
 *
 * @example messageArguments("{n, plural, one {ein <b>Sitz</b>} other {# in {place}}}")
 *   // ["<b>", "n:plural", "place"]
 */
export function messageArguments(message: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < message.length;) at = readText(message, at, found);
  for (const [tag] of message.matchAll(/<\w+>/g)) found.add(tag);
  return [...found].sort();
}
