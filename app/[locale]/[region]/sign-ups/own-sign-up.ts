import { findSignUp, type FoundSignUp } from "@/lib/events/sign-ups/queries";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

export interface OwnContent {
  locale: Locale;
  region: Region;
  found: FoundSignUp;
  now: Date;
}

/** The sign-up that the link of an address is about, if it belongs to the region. */
export async function ownSignUp(
  requested: { locale: string; region: string; token: string },
  purpose: Parameters<typeof findSignUp>[0],
): Promise<OwnContent> {
  const locale = requestLocale(requested.locale);
  const region = await regionOrNotFound(requested.region);
  const now = new Date();
  const found = await findSignUp(purpose, requested.token, now);
  const isHere = found.is !== "found" || found.event.regionSlug === region.slug;
  return { locale, region, now, found: isHere ? found : { is: "unknown" } };
}

/** The date of a sign-up as components show it. */
export function shownDate(found: Pick<Extract<FoundSignUp, { is: "found" }>, "date">) {
  const { dateKey, startsAt, endsAt, allDay } = found.date;
  return { dateKey, allDay, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
