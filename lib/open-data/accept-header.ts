/** What a reader of an answer takes: a media range with its weight. */
export interface MediaRange {
  type: string;
  subtype: string;
  /** From 0 (not at all) to 1. */
  quality: number;
}

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * Reads an Accept header (RFC 9110, section 12.5.1). Parameters of a media type other than its
 * weight play no part; ranges that are not well-formed are left out.
 *
 * @example parseAccept("text/csv, application/*;q=0.5")
 *   // [{ type: "text", subtype: "csv", quality: 1 }, { type: "application", subtype: "*", quality: 0.5 }]
 */
export function parseAccept(header: string): MediaRange[] {
  return header.split(",").flatMap((part) => {
    const [range = "", ...parameters] = part.split(";").map((text) => text.trim());
    const [type = "", subtype = "", ...rest] = range.toLowerCase().split("/");
    if (!TOKEN.test(type) || !TOKEN.test(subtype) || rest.length > 0) return [];
    if (type === "*" && subtype !== "*") return [];
    const weight = parameters.find((parameter) => /^q\s*=/i.test(parameter));
    const text = weight?.replace(/^q\s*=\s*/i, "") ?? "1";
    return QUALITY.test(text) ? [{ type, subtype, quality: Number(text) }] : [];
  });
}

/**
 * How much a reader wants a media type: the weight of the most specific range that covers it, 0
 * when none does.
 *
 * @example qualityOf("text/csv", parseAccept("text/*;q=0.3, text/csv;q=0.7")) // 0.7
 */
export function qualityOf(mediaType: string, ranges: readonly MediaRange[]): number {
  const [type = "", subtype = ""] = mediaType.split("/");
  const covering = ranges.filter(
    (range) =>
      (range.type === type || range.type === "*") &&
      (range.subtype === subtype || range.subtype === "*"),
  );
  const specificity = (range: MediaRange) =>
    Number(range.type !== "*") + Number(range.subtype !== "*");
  const sharpest = Math.max(...covering.map(specificity));
  const weights = covering.filter((range) => specificity(range) === sharpest);
  return weights.length === 0 ? 0 : Math.max(...weights.map(({ quality }) => quality));
}
