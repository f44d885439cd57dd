import { foldText } from "@/lib/datasets/values/folded-text";

/** What somebody typed for a place, taken apart. */
export type GivenPlace =
  | { kind: "position"; longitude: number; latitude: number }
  | { kind: "key"; sort: "plz" | "strasse" | "stadtteil"; key: string }
  | { kind: "name"; name: string };

const POSITION = /^\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*$/;

/**
 * Folded words parted by blanks, as the database compares names of places.
 *
 * @example placeWords("Schloßchemnitz, Am Markt") // "schlosschemnitz am markt"
 */
export function placeWords(text: string): string {
  return foldText(text.slice(0, 200))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}

/**
 * What a place in an address or a field means: a position as "latitude,longitude", the key of a
 * known place, or a name; null when there is nothing in it.
 *
 * @example givenPlace("50.83,12.92") // { kind: "position", longitude: 12.92, latitude: 50.83 }
 * @example givenPlace("plz:09111") // { kind: "key", sort: "plz", key: "09111" }
 */
export function givenPlace(text: string): GivenPlace | null {
  const [, latitude, longitude] = POSITION.exec(text) ?? [];
  if (latitude !== undefined && longitude !== undefined)
    return { kind: "position", longitude: Number(longitude), latitude: Number(latitude) };
  const [, sort, key = ""] = /^(plz|strasse|stadtteil):(.{1,200})$/s.exec(text) ?? [];
  if (sort === "plz" || sort === "strasse" || sort === "stadtteil")
    return { kind: "key", sort, key: key.replaceAll("\u0000", "") };
  const name = placeWords(text);
  return name === "" ? null : { kind: "name", name };
}
