export type DecimalMark = "," | ".";

/**
 * Which mark separates decimals in a column: a comma as soon as one value ends in comma and
 * digits; for whole numbers also when every dot stands before exactly three digits, and not when
 * every comma does.
 *
 * @example decimalMarkOf(["1.234", "12.345"], { whole: true }) // ","
 * @example decimalMarkOf(["52.51", "52.47"], { whole: false }) // "."
 */
export function decimalMarkOf(
  values: readonly string[],
  { whole }: { whole: boolean },
): DecimalMark {
  const commas = values.filter((value) => /^[+-]?[\d.\s\u00a0\u202f]*,\d+$/.test(value));
  const areEnglish = whole && commas.every((value) => /^[+-]?\d{1,3},\d{3}$/.test(value));
  if (commas.length > 0 && !areEnglish) return ",";
  const dotted = values.filter((value) => value.includes("."));
  const areThousands = dotted.every((value) => /^[+-]?\d{1,3}(\.\d{3})+$/.test(value));
  return whole && dotted.length > 0 && areThousands ? "," : ".";
}

/**
 * A number as statistics offices write it, or null when it is none.
 *
 * @example numberValue("2.930,50", ",") // 2930.5
 * @example numberValue("-.93", ".") // -0.93
 * @example numberValue("NA", ".") // null
 */
export function numberValue(text: string, mark: DecimalMark): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, "");
  const plain =
    mark === "," ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(/,(?=\d{3})/g, "");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Signs for a value that is not there, as statistics offices print them. */
const MISSING = new Set([
  "",
  "-",
  "–",
  ".",
  "..",
  "...",
  "x",
  "X",
  "NA",
  "N/A",
  "k. A.",
  "k.A.",
  "*",
]);

/** Whether a cell says that there is no value, which is not the same as zero. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim());
}
