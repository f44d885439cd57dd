/** What a link of a mail lets its reader do, and nothing else. */
export const linkPurposes = [
  /** Confirm the mail address of a sign-up; its subject is the sign-up. */
  "confirm_sign_up",
  /** See, change and cancel a sign-up, accept an offered seat. */
  "manage_sign_up",
  /** Be checked in at the door, where it is shown as a QR code; its subject is the sign-up. */
  "check_in",
  /** See the list of sign-ups of a date and check people in; its subject is the event date. */
  "event_desk",
  /** Follow an enquiry and write on; its subject is the enquiry. */
  "enquiry_sender",
  /** Answer, assign and close an enquiry. */
  "enquiry_office",
  /** See, export and delete what is kept of a mail address; its subject is the request. */
  "my_data",
  /** Decide what a reader reported about a practice; its subject is the report. */
  "practice_report",
  /** Sign in to the staff area, once; its subject is the account. */
  "sign_in",
  /** Confirm and withdraw a problem; its subject is the problem. */
  "problem_owner",
  /** Confirm, renew, change and end a saved search; its subject is the search. */
  "saved_search",
] as const;

export type LinkPurpose = (typeof linkPurposes)[number];
