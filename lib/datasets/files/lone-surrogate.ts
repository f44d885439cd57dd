const ESCAPE = /\\(?:u([\da-f]{4})|[^])/gi;

function loneSurrogateAt(text: string): number | null {
  let high: RegExpExecArray | null = null;
  for (const found of text.matchAll(ESCAPE)) {
    const unit = found[1] === undefined ? 0 : Number.parseInt(found[1], 16);
    const follows = high !== null && high.index + high[0].length === found.index;
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (high && !(follows && isLow)) return high.index;
    if (isLow && !follows) return found.index;
    high = unit >= 0xd800 && unit <= 0xdbff ? found : null;
  }
  return high?.index ?? null;
}

/**
 * The line in which a JSON text writes half a character, one of a pair of escapes without the
 * other; null when there is none. No database takes it, and what it was cannot be known.
 *
 * @example loneSurrogateLine(String.raw`{"name": "We\ud83dst"}`) // 1
 * @example loneSurrogateLine(String.raw`{"name": "\ud83d\ude42"}`) // null
 */
export function loneSurrogateLine(text: string): number | null {
  const at = /\\ud/i.test(text) ? loneSurrogateAt(text) : null;
  return at === null ? null : text.slice(0, at).split("\n").length;
}
