/**
 * Letters as they are compared, whatever their accents and size.
 *
 * @example plainName(" José MÜLLER ") // "jose muller"
 */
export function plainName(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
