/** The forms in which open data are handed out, by the extension of their addresses. */
export const mediaFormats = {
  json: {
    mediaTypes: ["application/json"],
    contentType: "application/json; charset=utf-8",
  },
  csv: {
    mediaTypes: ["text/csv"],
    contentType: "text/csv; charset=utf-8; header=present",
  },
  geojson: {
    mediaTypes: ["application/geo+json", "application/vnd.geo+json"],
    contentType: "application/geo+json; charset=utf-8",
  },
  jsonld: {
    mediaTypes: ["application/ld+json"],
    contentType: "application/ld+json; charset=utf-8",
  },
  "fhir.json": {
    mediaTypes: ["application/fhir+json"],
    contentType: "application/fhir+json; charset=utf-8",
  },
  ttl: {
    mediaTypes: ["text/turtle", "application/x-turtle"],
    contentType: "text/turtle; charset=utf-8",
  },
} as const;

export type MediaFormat = keyof typeof mediaFormats;

/** The name under which a format is registered, e.g. for a header. */
export function mediaTypeOf(format: MediaFormat): string {
  return mediaFormats[format].mediaTypes[0];
}
