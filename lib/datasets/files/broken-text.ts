/** What is wrong with a text, and what is left of it. */
export interface BrokenText {
  text: string;
  /** Control characters can be left out; broken letters are lost. */
  fault: "controlCharacters" | "brokenCharacters";
}

const SUSPICIOUS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd]/;
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const BROKEN = /[\p{Surrogate}\ufffd]/gu;

/**
 * Finds characters that no table should hold: control characters, which are left out, and letters
 * that got lost when the file was made, in whose place stands "\uFFFD". Null for a sound text.
 *
 * @example mendText("Mit\u0002te") // { text: "Mitte", fault: "controlCharacters" }
 * @example mendText("Ka\uD83Dberg") // { text: "Ka\uFFFDberg", fault: "brokenCharacters" }
 */
export function mendText(text: string): BrokenText | null {
  if (!SUSPICIOUS.test(text)) return null;
  const mended = text.replaceAll(CONTROL, "").replaceAll(BROKEN, "\ufffd");
  if (mended.includes("\ufffd")) return { text: mended, fault: "brokenCharacters" };
  return mended === text ? null : { text: mended, fault: "controlCharacters" };
}
