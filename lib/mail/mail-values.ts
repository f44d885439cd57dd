import type { z } from "zod";
import {
  enquiryAnswerValues,
  enquiryClosedValues,
  enquiryEscalationValues,
  enquiryNoticeValues,
  enquiryReceiptValues,
  enquiryReminderValues,
  enquiryReplyValues,
  enquirySettledValues,
} from "./letters/enquiry-values";
import {
  eventCancelledValues,
  eventChangedValues,
  eventMessageValues,
  eventReminderValues,
  eventThanksValues,
  signUpCancelledValues,
  signUpConfirmedValues,
  signUpConfirmValues,
  signUpExpiredValues,
  signUpKnownValues,
  signUpOfferedValues,
  signUpWaitingValues,
} from "./letters/event-values";
import { myDataLinkValues, myDataNoneValues } from "./letters/my-data-values";
import { offerExpiryValues } from "./letters/offer-values";
import { practiceRecheckValues, practiceReportValues } from "./letters/practice-values";
import {
  problemConfirmValues,
  problemRequestValues,
  problemStateValues,
} from "./letters/problem-values";
import {
  savedSearchConfirmValues,
  savedSearchKnownValues,
  savedSearchNewsValues,
  savedSearchRenewalValues,
} from "./letters/saved-search-values";
import { signInValues } from "./letters/sign-in-values";

/** What each template says, by its name. */
export const MAIL_VALUES = {
  "sign-in": signInValues,
  "sign-up-confirm": signUpConfirmValues,
  "sign-up-confirmed": signUpConfirmedValues,
  "sign-up-waiting": signUpWaitingValues,
  "sign-up-offered": signUpOfferedValues,
  "sign-up-expired": signUpExpiredValues,
  "sign-up-cancelled": signUpCancelledValues,
  "sign-up-known": signUpKnownValues,
  "event-changed": eventChangedValues,
  "event-cancelled": eventCancelledValues,
  "event-reminder": eventReminderValues,
  "event-thanks": eventThanksValues,
  "event-message": eventMessageValues,
  "enquiry-receipt": enquiryReceiptValues,
  "enquiry-notice": enquiryNoticeValues,
  "enquiry-answer": enquiryAnswerValues,
  "enquiry-reply": enquiryReplyValues,
  "enquiry-closed": enquiryClosedValues,
  "enquiry-settled": enquirySettledValues,
  "enquiry-reminder": enquiryReminderValues,
  "enquiry-escalation": enquiryEscalationValues,
  "my-data-link": myDataLinkValues,
  "my-data-none": myDataNoneValues,
  "practice-report-owner": practiceReportValues,
  "practice-report-office": practiceReportValues,
  "practice-recheck": practiceRecheckValues,
  "offer-expiry": offerExpiryValues,
  "problem-confirm": problemConfirmValues,
  "problem-state": problemStateValues,
  "problem-notice": problemStateValues,
  "problem-request": problemRequestValues,
  "saved-search-confirm": savedSearchConfirmValues,
  "saved-search-known": savedSearchKnownValues,
  "saved-search-news": savedSearchNewsValues,
  "saved-search-renewal": savedSearchRenewalValues,
} as const;

export type MailTemplate = keyof typeof MAIL_VALUES;

/** The values of a template as it is enqueued. */
export type MailValues<Template extends MailTemplate> = z.input<(typeof MAIL_VALUES)[Template]>;

/**
 * What a mail says, with the values that its template needs; to be spread into a new mail.
 *
 * @example mailSays("enquiry-reply", { caseNumber: "CHE-2026-000001", text: "Danke.", link })
 */
export function mailSays<Template extends MailTemplate>(
  template: Template,
  values: MailValues<Template>,
): { template: Template; values: MailValues<Template> } {
  return { template, values };
}
