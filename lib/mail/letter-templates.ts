import type { z } from "zod";
import type { Letter } from "./letter";
import type { LetterDesk } from "./letter-desk";
import {
  enquiryAnswerLetter,
  enquiryClosedLetter,
  enquiryEscalationLetter,
  enquiryNoticeLetter,
  enquiryReceiptLetter,
  enquiryReminderLetter,
  enquiryReplyLetter,
  enquirySettledLetter,
} from "./letters/enquiry";
import {
  eventCancelledLetter,
  eventChangedLetter,
  eventMessageLetter,
  eventThanksLetter,
  signUpCancelledLetter,
} from "./letters/event-news";
import { myDataLinkLetter, myDataNoneLetter } from "./letters/my-data";
import { offerExpiryLetter } from "./letters/offer";
import { practiceRecheckLetter, practiceReportLetter } from "./letters/practice";
import {
  problemConfirmLetter,
  problemNoticeLetter,
  problemRequestLetter,
  problemStateLetter,
} from "./letters/problem";
import {
  savedSearchConfirmLetter,
  savedSearchKnownLetter,
  savedSearchNewsLetter,
  savedSearchRenewalLetter,
} from "./letters/saved-search";
import { signInLetter } from "./letters/sign-in";
import {
  signUpConfirmLetter,
  signUpExpiredLetter,
  signUpKnownLetter,
} from "./letters/sign-up-request";
import { eventReminderLetter, signUpConfirmedLetter } from "./letters/sign-up-seat";
import { signUpOfferedLetter, signUpWaitingLetter } from "./letters/sign-up-waiting";
import { MAIL_VALUES, type MailTemplate } from "./mail-values";

type Said<Template extends MailTemplate> = z.output<(typeof MAIL_VALUES)[Template]>;

/** How each template is written. */
const LETTERS: {
  readonly [Template in MailTemplate]: (said: Said<Template>, desk: LetterDesk) => Letter;
} = {
  "sign-in": signInLetter,
  "sign-up-confirm": signUpConfirmLetter,
  "sign-up-confirmed": signUpConfirmedLetter,
  "sign-up-waiting": signUpWaitingLetter,
  "sign-up-offered": signUpOfferedLetter,
  "sign-up-expired": signUpExpiredLetter,
  "sign-up-cancelled": signUpCancelledLetter,
  "sign-up-known": signUpKnownLetter,
  "event-changed": eventChangedLetter,
  "event-cancelled": eventCancelledLetter,
  "event-reminder": eventReminderLetter,
  "event-thanks": eventThanksLetter,
  "event-message": eventMessageLetter,
  "enquiry-receipt": enquiryReceiptLetter,
  "enquiry-notice": enquiryNoticeLetter,
  "enquiry-answer": enquiryAnswerLetter,
  "enquiry-reply": enquiryReplyLetter,
  "enquiry-closed": enquiryClosedLetter,
  "enquiry-settled": enquirySettledLetter,
  "enquiry-reminder": enquiryReminderLetter,
  "enquiry-escalation": enquiryEscalationLetter,
  "my-data-link": myDataLinkLetter,
  "my-data-none": myDataNoneLetter,
  "practice-report-owner": practiceReportLetter("owner"),
  "practice-report-office": practiceReportLetter("office"),
  "practice-recheck": practiceRecheckLetter,
  "offer-expiry": offerExpiryLetter,
  "problem-confirm": problemConfirmLetter,
  "problem-state": problemStateLetter,
  "problem-notice": problemNoticeLetter,
  "problem-request": problemRequestLetter,
  "saved-search-confirm": savedSearchConfirmLetter,
  "saved-search-known": savedSearchKnownLetter,
  "saved-search-news": savedSearchNewsLetter,
  "saved-search-renewal": savedSearchRenewalLetter,
};

/** The names of all templates. */
export const mailTemplates = Object.keys(LETTERS) as MailTemplate[];

function isTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(LETTERS, name);
}

function write<Template extends MailTemplate>(
  template: Template,
  values: unknown,
  desk: LetterDesk,
): Letter {
  const said = MAIL_VALUES[template].parse(values) as Said<Template>;
  return LETTERS[template](said, desk);
}

/**
 * Writes the letter of a template.
 *
 * @param values as the outbox holds them
 * @throws ZodError when they are not those of the template; Error when there is no such template
 */
export function writeLetter(template: string, values: unknown, desk: LetterDesk): Letter {
  if (!isTemplate(template)) throw new Error("There is no such template of a mail.");
  return write(template, values, desk);
}
