import { offerQuery } from "@/lib/offers/offer-address";
import { offerFilterSchema, type OfferFilter } from "@/lib/offers/offer-filter";
import { storedDay } from "@/lib/portal-day";

/** The parts of a filter as the columns of a saved search hold them. */
export interface StoredFilter {
  type: string | null;
  specialtyGroup: string | null;
  district: string | null;
  startsBy: Date | null;
  hours: number | null;
  extent: string | null;
}

/**
 * A filter as it is stored, with the one text by which two of the same are known.
 *
 * @example storedFilter({ ...NO_OFFER_FILTER, hours: 20 }).query // "stunden=20"
 */
export function storedFilter(filter: OfferFilter): StoredFilter & { query: string } {
  const { type, group, district, startsBy, hours, extent } = filter;
  const day = startsBy === null ? null : new Date(`${startsBy}T00:00:00Z`);
  return {
    ...{ type, specialtyGroup: group, district, startsBy: day, hours, extent },
    query: offerQuery("de", filter),
  };
}

/**
 * The filter that was stored.
 *
 * @throws ZodError when it was none
 * @example readStoredFilter(storedFilter(filter)) // filter
 */
export function readStoredFilter(stored: StoredFilter): OfferFilter {
  const { type, specialtyGroup: group, district, startsBy, hours, extent } = stored;
  const day = startsBy === null ? null : storedDay(startsBy);
  return offerFilterSchema.parse({ type, group, district, startsBy: day, hours, extent });
}
