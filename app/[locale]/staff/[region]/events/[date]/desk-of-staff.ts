import { notFound } from "next/navigation";
import { canChangeDate, canRunDesk } from "@/lib/events/desk/policy";
import { readDesk } from "@/lib/events/desk/queries";
import { rowIdSchema } from "@/lib/events/desk/schema";
import type { Right } from "@/lib/accounts/role";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { requestLocale } from "@/app/[locale]/request-locale";
import { staffOfRegion } from "../../../staff-session";

export interface DeskParameters {
  locale: string;
  region: string;
  date: string;
}

/** The date that an address of the staff area names, for whoever may see it. */
export async function deskOfStaff(
  { locale: requested, region: slug, date, ...further }: DeskParameters & Record<string, string>,
  folder: Folder,
  right: Right,
) {
  const locale = requestLocale(requested);
  const parameters = { region: slug, date, ...further };
  const address = (language = locale) => addressOf(language, folder, parameters);
  const { session, user, region } = await staffOfRegion(locale, address(), slug, right);
  const id = rowIdSchema.safeParse(date).data;
  const now = new Date();
  const desk = id === undefined ? null : await readDesk(id, now);
  if (desk?.date.regionId !== region.id) notFound();
  const frame = {
    ...{ otherLanguage: address(locale === "de" ? "en" : "de"), person: session.account.name },
    region,
  };
  const isAhead = now < desk.date.endsAt && desk.date.state !== "cancelled" && !desk.date.removed;
  const rights = {
    mayRun: canRunDesk(user, desk.date),
    mayChange: isAhead && canChangeDate(user, desk.date),
  };
  return { locale, region, desk, now, frame, address, ...rights };
}

/** A date as components show it. */
export function shownDate({ date }: Awaited<ReturnType<typeof deskOfStaff>>["desk"]) {
  const { dateKey, startsAt, endsAt, allDay } = date;
  return { dateKey, allDay, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
