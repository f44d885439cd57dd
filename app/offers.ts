import "server-only";
import type { OfferFilter } from "@/lib/offers/offer-filter";
import * as offers from "@/lib/offers/queries";
import { ofRegion } from "./content";

/** Offers that are named where a page is about something else. */
const SHOWN = 5;

/** How many offers there are of each sort, set of groups and set of districts. */
export const listOfferCounts = ofRegion("offer-counts", (region) =>
  offers.listOfferCounts(region.id, new Date()),
);

/** The first offers that fit a filter, and how many there are. */
export const listFirstOffers = ofRegion("first-offers", (region, filter: OfferFilter) =>
  offers.findOffers(region.id, filter, { now: new Date(), pageSize: SHOWN }),
);

/** Sort and groups of an offer, also of one that is no longer shown. */
export const findOfferSort = ofRegion("offer-sort", (region, slug: string) =>
  offers.getOfferSort(region.id, slug),
);
