import type { MailTemplate } from "@/lib/mail/mail-values";

/** A column of the database that holds mail addresses. */
export interface MailColumn {
  table: string;
  column: string;
}

/** Addresses of people, which go when a person wants them to. */
export const PERSONAL_COLUMNS = {
  signUps: { table: "sign_up", column: "mail" },
  enquiries: { table: "enquiry", column: "mail" },
  problems: { table: "problem", column: "contact_mail" },
  savedSearches: { table: "saved_search", column: "mail" },
  mails: { table: "outbox_mail", column: "recipient" },
} as const satisfies Record<string, MailColumn>;

/**
 * Addresses at which offices, practices and partners are reached. They are shown to whoever reads
 * mail there, and stay: others rely on them, and the region's office looks after them.
 */
export const OFFICE_COLUMNS = [
  { table: "contact_office", column: "mail" },
  { table: "enquiry_route", column: "mail" },
  { table: "enquiry", column: "office_mail" },
  { table: "practice", column: "mail" },
  { table: "entry", column: "mail" },
  { table: "account", column: "mail" },
] as const satisfies readonly MailColumn[];

/** Mails by which offices learn what others want of them, so that these go out all the same. */
export const OFFICE_TEMPLATES: readonly MailTemplate[] = [
  "enquiry-notice",
  "enquiry-reply",
  "enquiry-escalation",
  "practice-report-owner",
  "practice-report-office",
  "practice-recheck",
  "offer-expiry",
  "problem-notice",
  "problem-request",
];

/** Mails that answer the question itself; they tell of nothing that is kept. */
export const ANSWER_TEMPLATES: readonly MailTemplate[] = ["my-data-link", "my-data-none"];
