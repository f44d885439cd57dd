/**
 * Whether a text is a phone number as people write it, also with an extension or several numbers:
 * nothing but digits and what stands between them, at most fifteen digits each.
 *
 * Source: ITU-T E.164 (at most fifteen digits).
 *
 * @example isPhoneNumber("+49 (0)371 488-0") // true
 * @example isPhoneNumber("auf Anfrage") // false
 */
export function isPhoneNumber(text: string): boolean {
  return text.split(/[,;]|\s\/\s|\boder\b|\bor\b/).every((number) => {
    const digits = number.replaceAll(/\D/g, "").length;
    const isPlain = /^\s*\+?[\d\s()/.–-]+(?:(?:DW|ext\.?|App\.?)\s*\d+)?\s*$/i.test(number);
    return isPlain && digits > 0 && digits <= 15;
  });
}
