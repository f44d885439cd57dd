const TOKEN = new RegExp(
  [
    String.raw`"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"`,
    String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    "true|false|null",
    String.raw`[{}[\],:]`,
  ].join("|"),
  "y",
);
const BLANKS = /[ \t\r\n]*/y;

/** What may come next; "first" is a value or the end of a list or object just begun. */
type Expected = "value" | "first" | "key" | "colon" | "more" | "end";

function kindOf(token: string): string {
  if (/^[{}[\],:]/.test(token)) return token;
  return token.startsWith('"') ? "text" : "plain";
}

/** What is expected after a token, or null when the token is not allowed there. */
function after(kind: string, expected: Expected, open: string[]): Expected | null {
  const inside = open.at(-1);
  const closes = (kind === "}" && inside === "{") || (kind === "]" && inside === "[");
  if (closes && (expected === "more" || expected === "first")) {
    open.pop();
    return open.length === 0 ? "end" : "more";
  }
  if (expected === "colon") return kind === ":" ? "value" : null;
  if (expected === "more") return kind === "," ? (inside === "{" ? "key" : "value") : null;
  if (expected === "key" || (expected === "first" && inside === "{"))
    return kind === "text" ? "colon" : null;
  if (expected === "end") return null;
  if (kind === "{" || kind === "[") {
    open.push(kind);
    return "first";
  }
  if (kind !== "text" && kind !== "plain") return null;
  return open.length === 0 ? "end" : "more";
}

/**
 * Where a text stops being JSON; its length when it is JSON as far as it goes. The parser itself
 * names the place only in some of its messages.
 *
 * @example jsonFaultAt('{"a": }') // 6
 */
export function jsonFaultAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    BLANKS.lastIndex = at;
    BLANKS.test(text);
    at = BLANKS.lastIndex;
    if (at >= text.length) return text.length;
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    const next: Expected | null = token === undefined ? null : after(kindOf(token), expected, open);
    if (token === undefined || next === null) return isTorn(text, at) ? text.length : at;
    expected = next;
    at += token.length;
  }
}

/** Whether a text or a word that begins at a place is only cut off by the end. */
function isTorn(text: string, at: number): boolean {
  const rest = text.slice(at, at + 6);
  if (["true", "false", "null"].some((word) => word.startsWith(rest))) return true;
  return (
    text[at] === '"' && !/^"[^"\\\0-\x1f]*(?:\\.[^"\\\0-\x1f]*)*["\0-\x1f]/.test(text.slice(at))
  );
}
