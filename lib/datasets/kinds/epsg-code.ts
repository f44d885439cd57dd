/** @example epsgCode("EPSG:25833") // 25833 */
export function epsgCode(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(/^EPSG:/i, ""));
}
