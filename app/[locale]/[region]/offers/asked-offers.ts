import "server-only";
import { listDistricts, listSpecialtyGroups } from "@/app/content";
import { readOfferFilter } from "@/lib/offers/offer-address";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

/** The filter that an address of the list or of its feed asks for, with what can be chosen. */
export async function askedOffers(
  requested: { locale: string; region: string },
  parameters: URLSearchParams,
) {
  const locale = requestLocale(requested.locale);
  const region = await regionOrNotFound(requested.region);
  const [groups, districts] = await Promise.all([listSpecialtyGroups(), listDistricts(region)]);
  const known = { groups, districts: districts.map(({ slug }) => slug) };
  return { locale, region, groups, districts, ...readOfferFilter(parameters, known) };
}
