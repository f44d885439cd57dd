/** The vocabularies of the catalogue, by the prefix that both of its texts use. */
export const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geo: "http://www.opengis.net/ont/geosparql#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A name of one of these vocabularies, e.g. "dct:title". */
export type PrefixedName = `${keyof typeof prefixes}:${string}`;

/**
 * The full name that a prefixed one stands for.
 *
 * @example fullName("dct:title") // "http://purl.org/dc/terms/title"
 */
export function fullName(name: PrefixedName): string {
  const colon = name.indexOf(":");
  const known: Readonly<Record<string, string>> = prefixes;
  return `${known[name.slice(0, colon)] ?? ""}${name.slice(colon + 1)}`;
}

const AUTHORITY = "http://publications.europa.eu/resource/authority/";

/** Entries of the controlled vocabularies that DCAT-AP.de asks for. */
export const terms = {
  health: `${AUTHORITY}data-theme/HEAL`,
  themes: `${AUTHORITY}data-theme`,
  german: `${AUTHORITY}language/DEU`,
  available: `${AUTHORITY}planned-availability/AVAILABLE`,
  public: `${AUTHORITY}access-right/PUBLIC`,
  irregularly: `${AUTHORITY}frequency/IRREG`,
  completed: "http://purl.org/adms/status/Completed",
  localAuthority: "http://purl.org/adms/publishertype/LocalAuthority",
  fileType: (name: string) => `${AUTHORITY}file-type/${name}`,
  mediaType: (name: string) => `https://www.iana.org/assignments/media-types/${name}`,
  politicalLevel: (name: string) => `http://dcat-ap.de/def/politicalGeocoding/Level/${name}`,
};
