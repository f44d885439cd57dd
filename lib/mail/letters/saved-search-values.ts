import { z } from "zod";
import { offerFilterSchema } from "@/lib/offers/offer-filter";
import { rhythmSchema } from "@/lib/saved-searches/schema";
import { linkId } from "./event-values";

const search = {
  filter: offerFilterSchema,
  /** What the district of the filter is called; null where there is none. */
  districtName: z.string().nullable(),
  /** Of purpose saved_search. */
  link: linkId,
};

export const savedSearchConfirmValues = z.object({
  ...search,
  rhythm: rhythmSchema,
  /** ISO day after which an unconfirmed search is removed. */
  deleteAfter: z.iso.date(),
});

/** That a search is saved already. */
export const savedSearchKnownValues = z.object(search);

export const savedSearchNewsValues = z.object({
  ...search,
  offers: z.array(z.object({ slug: z.string(), type: z.string(), title: z.string() })).min(1),
  /** Offers besides, which only the list names. */
  more: z.number().int().min(0),
  expiresAt: z.iso.datetime(),
});

export const savedSearchRenewalValues = z.object({ ...search, expiresAt: z.iso.datetime() });
