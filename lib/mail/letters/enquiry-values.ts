import { z } from "zod";
import { linkId } from "./event-values";

const isoDay = z.iso.date();
const enquiry = { caseNumber: z.string() };

export const enquiryReceiptValues = z.object({
  ...enquiry,
  kind: z.string(),
  /** Of purpose enquiry_sender. */
  link: linkId.nullable().default(null),
  /** Whether the office gets a mail; mails of before do not say. */
  isOfficeTold: z.boolean().default(true),
  /** ISO day after which the enquiry is removed unless somebody writes on. */
  deleteAfter: isoDay,
});

export const enquiryNoticeValues = z.object({
  ...enquiry,
  kind: z.string(),
  /** One of lib/enquiries/topic.ts. */
  topic: z.string().nullable().default(null),
  /** What it is about, as the office reads it. */
  about: z.string().nullable().default(null),
  /** Of purpose enquiry_office. */
  link: linkId.nullable().default(null),
  /** ISO day by which the sender should have an answer. */
  dueOn: isoDay.nullable().default(null),
});

/** An answer of the office to the sender. */
export const enquiryAnswerValues = z.object({
  ...enquiry,
  text: z.string(),
  /** Of purpose enquiry_sender. */
  link: linkId,
  /** Whether the office has closed the enquiry with it. */
  isClosed: z.boolean().default(false),
});

/** What the sender writes on to the office. */
export const enquiryReplyValues = z.object({
  ...enquiry,
  text: z.string(),
  /** Of purpose enquiry_office. */
  link: linkId,
});

/** That the office has closed an enquiry without an answer. */
export const enquiryClosedValues = z.object({
  ...enquiry,
  /** Of purpose enquiry_sender. */
  link: linkId,
});

/** That the sender has closed an enquiry. */
export const enquirySettledValues = z.object({
  ...enquiry,
  /** Of purpose enquiry_office. */
  link: linkId,
});

/** That the office has not answered yet. */
export const enquiryReminderValues = z.object({
  ...enquiry,
  /** ISO day by which the sender should have an answer. */
  dueOn: isoDay,
  /** Of purpose enquiry_office. */
  link: linkId,
});

export const enquiryEscalationValues = z.object({
  ...enquiry,
  /** ISO day by which the sender should have had an answer. */
  dueOn: isoDay,
  /** Who was to answer, where that is said. */
  assignee: z.string().nullable(),
  /** Of purpose enquiry_office. */
  link: linkId,
});
