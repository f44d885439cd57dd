import type { EnquiryKind } from "@/lib/enquiries/schema";
import type { EnquiryStatus } from "@/lib/enquiries/thread/schema";
import type { SignUpState } from "@/lib/events/sign-ups/sign-up-state";
import type { ProblemState } from "@/lib/network/problem-state";
import type { Rhythm } from "@/lib/saved-searches/schema";

/** Moments are in UTC (ISO 8601), days are ISO days; `deletedAfter` is the last day it is kept. */
interface Kept {
  /** What the region is called. */
  region: string;
  deletedAfter: string;
}

export interface KeptSignUp extends Kept {
  /** What the event is called; null where it is not published any more. */
  event: string | null;
  startsAt: string;
  endsAt: string;
  allDay: boolean;
  state: SignUpState;
  name: string;
  seats: number;
  language: string;
  answers: { question: string; answer: string }[];
  signedUpAt: string;
  waitsSince: string | null;
  heldUntil: string | null;
  confirmedAt: string | null;
  endedAt: string | null;
  checkedInAt: string | null;
  /** In the organiser's words; null where the event is not published any more. */
  purpose: string | null;
}

export interface KeptEnquiry extends Kept {
  caseNumber: string;
  kind: EnquiryKind;
  topic: string | null;
  about: string | null;
  status: EnquiryStatus;
  office: string | null;
  /** Of a declared interest in a problem, the organisation. */
  name: string;
  message: string;
  /** Answers to what its kind asks besides. */
  further: Record<string, string>;
  language: string;
  messages: { author: "sender" | "office"; text: string; writtenAt: string }[];
  steps: { status: EnquiryStatus; at: string }[];
  sentAt: string;
  answerDueOn: string | null;
}

export interface KeptProblem extends Kept {
  title: string;
  summary: string;
  description: string;
  terms: string[];
  state: ProblemState;
  organisation: string;
  /** Whether the public does not read who has it. */
  isOwnerHidden: boolean;
  result: string | null;
  language: string;
  describedAt: string;
  /** Whether its text stays readable for everybody once all is deleted. */
  staysPublic: boolean;
}

export interface KeptSavedSearch extends Kept {
  rhythm: Rhythm;
  /** What is looked for, as the address of the list says it. */
  query: string;
  language: string;
  savedAt: string;
  confirmedAt: string | null;
  /** When it was last told of offers. */
  toldAt: string | null;
  /** Since when it rests, as a mail could not be delivered. */
  pausedAt: string | null;
}

/** A mail that was not sent yet. */
export interface KeptMail extends Omit<Kept, "region"> {
  region: string | null;
  subject: string | null;
  writtenAt: string;
  sendAfter: string;
  isGivenUp: boolean;
}

/** Something that is reached by the address as an office; it stays. */
export interface KeptOffice {
  region: string;
  kind: "contact_office" | "enquiry_route" | "practice" | "entry" | "account";
  name: string;
}

/** What is kept, with the way to its own page where it has one. */
export interface Shown<Item> {
  item: Item;
  regionSlug: string;
  /** The secret of its link; never told but on the page of whoever has the address. */
  token: string | null;
}

/** All that is kept of a mail address. */
export interface KeptData {
  mail: string;
  signUps: Shown<KeptSignUp>[];
  enquiries: Shown<KeptEnquiry>[];
  problems: Shown<KeptProblem>[];
  savedSearches: Shown<KeptSavedSearch>[];
  mails: KeptMail[];
  offices: KeptOffice[];
  /** Enquiries of others that were sent to the address as an office's. */
  enquiriesOfOthers: number;
}

/** Kinds of things that go when somebody wants them to. */
export const keptKinds = ["signUps", "enquiries", "problems", "savedSearches", "mails"] as const;

export type KeptKind = (typeof keptKinds)[number];

/** How much would be deleted. */
export function countKept(data: KeptData): number {
  return keptKinds.reduce((sum, kind) => sum + data[kind].length, 0);
}
