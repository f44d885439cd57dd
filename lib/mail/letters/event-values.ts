import { z } from "zod";

/** Id of a link, see lib/links; the secret of its address is derived when the mail is sent. */
export const linkId = z.uuid();

const moment = z.iso.datetime();

/** Where and when a date of an event is, in the language of the mail. */
const eventDate = {
  title: z.string(),
  /** Slug of the event. */
  event: z.string(),
  /** Which date of a series; empty for an event that is none. */
  dateKey: z.string(),
  startsAt: moment,
  endsAt: moment,
  allDay: z.boolean(),
  /** Name, street and town in one line; null where it is online only. */
  place: z.string().nullable(),
  online: z.boolean(),
  /** What it costs, in words; null where nobody said. */
  price: z.string().nullable(),
  isFree: z.boolean(),
};

const signUp = {
  ...eventDate,
  seats: z.int().positive(),
  /** Of purpose manage_sign_up: changes, cancels, accepts an offered seat. */
  manageLink: linkId,
};

/** What somebody needs who has a seat. */
const seat = {
  ...signUp,
  name: z.string(),
  /** Where to join online; told to those with a seat alone. */
  onlineAddress: z.url({ protocol: /^https?$/ }).nullable(),
  /** The date as an iCalendar file (RFC 5545). */
  calendar: z.string(),
  /** Of purpose check_in, shown as a QR code at the door; null where nobody looks at it. */
  doorLink: linkId.nullable(),
};

/** Asks whether the mail address is right. Holds no text that the sender could choose. */
export const signUpConfirmValues = z.object({
  ...signUp,
  /** Of purpose confirm_sign_up. */
  confirmLink: linkId,
  /** Until when seats are held; null for somebody who waits. */
  heldUntil: moment.nullable(),
});

export const signUpConfirmedValues = z.object(seat);

export const signUpWaitingValues = z.object({
  ...{ ...signUp, name: z.string() },
  /** Which one it is on the list; null for who asks for more than there is. */
  inLine: z.int().positive().nullable(),
  /** For how long seats are offered. */
  offerHours: z.number().positive(),
});

export const signUpOfferedValues = z.object({ ...signUp, name: z.string(), heldUntil: moment });

export const signUpExpiredValues = z.object({
  ...eventDate,
  seats: z.int().positive(),
  /** What was not answered in time: the mail that asks to confirm, or an offered seat. */
  what: z.enum(["held", "offered"]),
});

export const signUpCancelledValues = z.object({
  ...eventDate,
  name: z.string(),
  seats: z.int().positive(),
  /** Takes the date out of the reader's calendar; null for who had no seat. */
  calendar: z.string().nullable(),
  /** Whether the office cancelled it, and what it says to that. */
  byOffice: z.boolean().default(false),
  note: z.string().nullable().default(null),
});

/** For somebody whose mail is sent a second time, whatever the form says. */
export const signUpKnownValues = z.object({
  ...signUp,
  state: z.enum(["held", "confirmed", "waiting_unconfirmed", "waiting", "offered"]),
  /** Of purpose confirm_sign_up; null where the mail is confirmed. */
  confirmLink: linkId.nullable(),
  /** Until when it can be confirmed or accepted. */
  heldUntil: moment.nullable(),
});

export const eventChangedValues = z.object({
  ...seat,
  /** When it was to begin before; null where only something else changed. */
  startedAt: moment.nullable(),
  note: z.string().nullable(),
});

export const eventCancelledValues = z.object({
  ...eventDate,
  name: z.string(),
  note: z.string().nullable(),
  /** Whether there is still a page about it. */
  hasPage: z.boolean(),
  calendar: z.string(),
});

export const eventReminderValues = z.object(seat);

export const eventThanksValues = z.object({
  ...eventDate,
  name: z.string(),
  /** Whether they were checked in; else nobody knows that they came. */
  wasSeen: z.boolean(),
  /** Where the organiser asks how it was. */
  survey: z.url({ protocol: /^https?$/ }).nullable(),
});

/** What staff write to people who signed up, in their own words. */
export const eventMessageValues = z.object({
  ...eventDate,
  name: z.string(),
  subject: z.string(),
  text: z.string(),
  /** Whether the reader has a seat or waits for one; tells why they get it. */
  standing: z.enum(["confirmed", "waiting"]),
  /** Of purpose manage_sign_up. */
  manageLink: linkId,
});
