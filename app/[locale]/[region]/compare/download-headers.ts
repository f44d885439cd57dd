/** Headers of a file that is made anew for every request, as the figures behind it may change. */
export function downloadHeaders(contentType: string, name: string): Record<string, string> {
  return {
    "content-type": contentType,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-cache",
    "x-robots-tag": "noindex",
  };
}
