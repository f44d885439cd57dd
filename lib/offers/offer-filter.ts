import { z } from "zod";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import { daySchema } from "@/lib/entries/entry-parts";

/** Weekly hours that can be asked for. */
export const MOST_HOURS = 80;

/**
 * What offers are looked for by; null where it does not matter. The one form of it: pages, feeds
 * and saved searches hold the same, so that they find the same.
 */
export const offerFilterSchema = z.object({
  type: offerTypeSchema.nullable(),
  /** Slug of a specialty group; also finds what suits every group. */
  group: z.string().nullable(),
  /** Slug of a district. */
  district: z.string().nullable(),
  /** ISO day on which one can begin at the latest; offers that name no day are found as well. */
  startsBy: daySchema.nullable(),
  /** Weekly hours that one wants to work at most; offers that name none are found as well. */
  hours: z.number().int().min(1).max(MOST_HOURS).nullable(),
  /** A whole seat or more, or a part of one; offers that do not say are not found. */
  extent: z.enum(["full", "part"]).nullable(),
});

export type OfferFilter = z.infer<typeof offerFilterSchema>;

export const NO_OFFER_FILTER: OfferFilter = {
  type: null,
  group: null,
  district: null,
  startsBy: null,
  hours: null,
  extent: null,
};

/** The parts that can be taken out of a filter, in the order of addresses. */
export const OFFER_FILTERS = [
  "type",
  "group",
  "district",
  "startsBy",
  "hours",
  "extent",
] as const satisfies readonly (keyof OfferFilter)[];

export type OfferFilterName = (typeof OFFER_FILTERS)[number];

/**
 * The parts of a filter that hide anything.
 *
 * @example filtersOf({ ...NO_OFFER_FILTER, hours: 20 }) // ["hours"]
 */
export function filtersOf(filter: OfferFilter): OfferFilterName[] {
  return OFFER_FILTERS.filter((name) => filter[name] !== null);
}

/**
 * The filter without one of its parts.
 *
 * @example without({ ...NO_OFFER_FILTER, hours: 20 }, "hours") // NO_OFFER_FILTER
 */
export function without(filter: OfferFilter, name: OfferFilterName): OfferFilter {
  return { ...filter, [name]: null };
}
