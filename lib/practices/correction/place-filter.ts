import { listQuery, readListFilter, type ListFilter } from "@/lib/forms/list-filter";
import type { Acceptance } from "../acceptance";
import type { FacilityKind } from "../schema";

/** A place as the list of staff shows it. */
export interface ListedPlace {
  slug: string;
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  /** Null for practices. */
  kind: FacilityKind | null;
  groups: string[];
  acceptance: Acceptance | null;
  /** ISO day. */
  checkedOn: string | null;
}

/** Which places of a region staff look at. */
export const PLACE_VIEWS = ["practices", "overdue", "unchecked", "places"] as const;

/** Words are those of a name or a street. */
export type PlaceFilter = ListFilter<(typeof PLACE_VIEWS)[number]>;

/** What an address asks for; see `readListFilter`. */
export function readPlaceFilter(parameters: URLSearchParams): PlaceFilter {
  return readListFilter(PLACE_VIEWS, parameters);
}

/** The query of an address that asks for it; see `listQuery`. */
export function placeQuery(filter: PlaceFilter): string {
  return listQuery(PLACE_VIEWS[0], filter);
}
