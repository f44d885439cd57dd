const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * A spelling to compare words by: lower case, ä as ae, ß as ss, no other accents, one kind of dash
 * and blank.
 *
 * @example foldText("  Männlich – 65 Jahre") // "maennlich - 65 jahre"
 */
export function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase().replaceAll(/ {2,}/g, " ").trim();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(DASHES, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}
