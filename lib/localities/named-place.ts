/** A place that people name: a postcode, a street or a district. */
export interface NamedPlace {
  /** Stands in an address, e.g. "plz:09111", "stadtteil:sonnenberg", "strasse:4711". */
  key: string;
  kind: "postcode" | "street" | "district";
  name: string;
  /** Tells places of one name apart, such as the postcode of a street. */
  detail: string | null;
  longitude: number;
  latitude: number;
}

/** What became of a place somebody named. */
export type PlaceAnswer =
  | { kind: "found"; place: NamedPlace }
  /** A position that the reader's device or a link gave. */
  | { kind: "position"; longitude: number; latitude: number }
  /** Several places have that name; the reader has to choose. */
  | { kind: "several"; given: string; choices: NamedPlace[] }
  | { kind: "unknown"; given: string; similar: NamedPlace[] }
  /** A position that is too far from the region to be meant. */
  | { kind: "outside"; given: string };
