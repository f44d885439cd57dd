import "server-only";
import type { Transaction } from "@/lib/db";
import { localise } from "@/lib/entries/localised-text";
import { siteUrl } from "@/lib/env";
import { calendarDate, placeLine } from "@/lib/events/calendar/calendar-date";
import { writeCalendar, type CalendarDate } from "@/lib/events/calendar/ics-writing";
import { dateAddress, fieldsOfDate, placeOfDate } from "@/lib/events/event-date";
import type { Locale } from "@/lib/i18n/routing";
import { createLinks, newLinkRow } from "@/lib/links/mutations";
import { senderAddress } from "@/lib/mail/delivery";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails, type NewMail } from "@/lib/mail/outbox";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import type { EventOfDate, HeldDate, StoredSignUp } from "./date-store";
import { placeInLine } from "./queries";
import type { ActiveState } from "./sign-up-state";

/** What a mail to somebody who signed up is about. */
interface Telling {
  tx: Transaction;
  date: HeldDate;
  event: EventOfDate;
  now: Date;
}

/** A sign-up as a mail about it needs it. */
type Told = Pick<StoredSignUp, "id" | "seats" | "name" | "mail" | "locale" | "heldUntil">;

/** Days after the end of a date on which its links still say what became of a sign-up. */
const LINK_DAYS = 30;

export function linksEnd(endsAt: Date): Date {
  return new Date(`${dayAfter(portalDay(endsAt), LINK_DAYS)}T00:00:00Z`);
}

/** What all mails about a date say of it. */
export function dateValues({ date, event }: Pick<Telling, "date" | "event">, locale: Locale) {
  const { mode, title, place, price } = fieldsOfDate(event.fields, date.dateKey);
  return {
    ...{ title: localise(title, locale).text, event: event.slug },
    ...{ dateKey: date.dateKey, allDay: date.allDay },
    ...{ startsAt: date.startsAt.toISOString(), endsAt: date.endsAt.toISOString() },
    ...{ place: placeLine(place), online: mode !== "on_site" },
    ...{ price: price?.text ? localise(price.text, locale).text : null },
    isFree: price?.free === true,
  };
}

/** The one link of a sign-up by which it is confirmed, or seen, changed and cancelled, or shown at the door. */
export async function linkOf(
  { tx, date }: Telling,
  signUpId: number,
  purpose: "confirm_sign_up" | "manage_sign_up" | "check_in",
): Promise<string> {
  const known = await tx.mailLink.findFirst({
    where: { purpose, subjectId: signUpId },
    select: { id: true },
  });
  if (known) return known.id;
  const link = { purpose, subjectId: signUpId, expiresAt: linksEnd(date.endsAt) };
  const [id = ""] = await createLinks(tx, [link]);
  return id;
}

/** Sends somebody a mail, once for a key. */
export async function enqueueFor(
  telling: Telling,
  signUp: Told,
  key: string,
  says: Pick<NewMail, "template" | "values">,
): Promise<void> {
  const { tx, event, now } = telling;
  // Whoever signed up by telephone may have no address.
  if (signUp.mail === "") return;
  await enqueueMails(tx, [
    {
      ...{ key: `sign-up:${signUp.id}:${key}`, regionId: event.regionId, ...says },
      ...{ recipient: signUp.mail, locale: signUp.locale },
      deleteAfter: deletionDay("mail", portalDay(now)),
    },
  ]);
}

/** The links of a sign-up that is about to be made, as they are stored with it. */
export function newLinks({ endsAt }: Pick<HeldDate, "endsAt">) {
  const expiresAt = linksEnd(endsAt);
  const confirm = newLinkRow({ purpose: "confirm_sign_up" as const, expiresAt });
  return { confirm, manage: newLinkRow({ purpose: "manage_sign_up" as const, expiresAt }) };
}

/** Asks whether the mail of a new sign-up is right; `until` is null for somebody who waits. */
export async function askToConfirm(
  telling: Telling,
  signUp: Told,
  { confirm, manage }: ReturnType<typeof newLinks>,
  until: Date | null,
): Promise<void> {
  const says = mailSays("sign-up-confirm", {
    ...dateValues(telling, signUp.locale),
    ...{ seats: signUp.seats, manageLink: manage.id, confirmLink: confirm.id },
    heldUntil: until?.toISOString() ?? null,
  });
  await enqueueFor(telling, signUp, "confirm", says);
}

const UNCONFIRMED: ReadonlySet<ActiveState> = new Set(["held", "waiting_unconfirmed"]);

/**
 * Says to somebody who signs up again how their sign-up stands, and how to confirm it where that is
 * still to be done; once an hour at most.
 */
export async function tellKnown(telling: Telling, signUp: Told, state: ActiveState): Promise<void> {
  const hour = telling.now.toISOString().slice(0, 13);
  const says = mailSays("sign-up-known", {
    ...dateValues(telling, signUp.locale),
    ...{
      seats: signUp.seats,
      state,
      manageLink: await linkOf(telling, signUp.id, "manage_sign_up"),
      confirmLink: UNCONFIRMED.has(state)
        ? await linkOf(telling, signUp.id, "confirm_sign_up")
        : null,
      heldUntil: signUp.heldUntil?.toISOString() ?? null,
    },
  });
  await enqueueFor(telling, signUp, `known:${hour}`, says);
}

/** What can be told of a sign-up whose mail is confirmed. */
export type SignUpNews = "confirmed" | "waiting" | "offered" | "expired" | "cancelled" | "left";

/** What the office says to somebody whose sign-up it cancels; null where it gives no reason. */
export interface OfficeWord {
  note: string | null;
}

/** Tells somebody what became of their sign-up, and by whom where the office did it. */
export async function tellSignUp(
  telling: Telling,
  signUp: Told,
  news: SignUpNews,
  office: OfficeWord | null = null,
): Promise<void> {
  // The same may happen to a sign-up again, such as waiting after a seat came too late.
  const key = `${news}:${telling.now.toISOString()}`;
  await enqueueFor(telling, signUp, key, await newsValues(telling, signUp, news, office));
}

async function newsValues(
  telling: Telling,
  signUp: Told,
  news: SignUpNews,
  office: OfficeWord | null,
) {
  const { date } = telling;
  const said = { byOffice: office !== null, note: office?.note ?? null };
  const common = { ...dateValues(telling, signUp.locale), seats: signUp.seats };
  const { name } = signUp;
  switch (news) {
    case "expired":
      return mailSays("sign-up-expired", { ...common, what: "offered" });
    case "cancelled":
      return mailSays("sign-up-cancelled", {
        ...{ ...common, ...said, name },
        calendar: cancellationFile(telling, signUp.locale),
      });
    case "left":
      return mailSays("sign-up-cancelled", { ...common, ...said, name, calendar: null });
    case "waiting":
      return mailSays("sign-up-waiting", {
        ...{ ...common, name, manageLink: await linkOf(telling, signUp.id, "manage_sign_up") },
        inLine: await placeOf(telling, signUp),
        offerHours: telling.event.rules?.offerHours ?? 24,
      });
    case "offered":
      return mailSays("sign-up-offered", {
        ...{ ...common, name, manageLink: await linkOf(telling, signUp.id, "manage_sign_up") },
        heldUntil: (signUp.heldUntil ?? date.startsAt).toISOString(),
      });
    case "confirmed":
      return mailSays("sign-up-confirmed", await seatValues(telling, signUp));
  }
}

/** Null for who asks for more seats than there are at all. */
async function placeOf({ tx, date }: Telling, { id, seats }: Told): Promise<number | null> {
  return seats <= (date.capacity ?? seats) ? placeInLine(tx, id, date) : null;
}

/** What somebody needs who has a seat. */
export async function seatValues(telling: Telling, signUp: Told) {
  const { name, seats, locale } = signUp;
  return {
    ...{ ...dateValues(telling, locale), seats, name },
    manageLink: await linkOf(telling, signUp.id, "manage_sign_up"),
    onlineAddress: telling.event.fields.onlineAddress ?? null,
    doorLink: await linkOf(telling, signUp.id, "check_in"),
    calendar: calendarFile(telling, locale),
  };
}

/** The date as a file for the reader's own calendar; of one that is cancelled it takes it out. */
export function calendarFile(telling: Telling, locale: Locale): string {
  const shown = calendarDateOf(telling, locale);
  return shown.isCancelled ? cancelled(shown, locale) : written(shown, locale, "PUBLISH");
}

/** A file that takes a date out of the calendar of somebody who does not come. */
function cancellationFile(telling: Telling, locale: Locale): string {
  const shown = calendarDateOf(telling, locale);
  // Newer than what the calendar has of it; the date itself is the same as before.
  const sequence = shown.sequence + 1;
  return cancelled({ ...shown, sequence, changedAt: telling.now, isCancelled: true }, locale);
}

function cancelled(shown: CalendarDate, locale: Locale): string {
  return written(shown, locale, "CANCEL");
}

function written(shown: CalendarDate, locale: Locale, method: "PUBLISH" | "CANCEL"): string {
  const organiser = senderAddress();
  return writeCalendar({ title: shown.title, locale, method, organiser }, [shown]);
}

function calendarDateOf({ date, event }: Telling, locale: Locale): CalendarDate {
  const { regionSlug, slug, fields } = event;
  const url = siteUrl() + dateAddress(locale, regionSlug, slug, date.dateKey);
  const place = placeOfDate(fields, date.dateKey);
  const shown = calendarDate({ ...date, regionSlug, fields, place }, locale, { url });
  return { ...shown, isCancelled: shown.isCancelled || date.removed };
}
