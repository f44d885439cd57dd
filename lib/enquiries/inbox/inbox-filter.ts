import { z } from "zod";
import type { EnquiryKind } from "../schema";
import { enquiryStatuses, type EnquiryStatus } from "../thread/schema";

/** An enquiry as a list of staff shows it. */
export interface ListedEnquiry {
  caseNumber: string;
  kind: EnquiryKind;
  name: string;
  status: EnquiryStatus;
  office: string | null;
  assignee: string | null;
  /** ISO day. */
  dueOn: string | null;
  isOverdue: boolean;
  /** ISO day. */
  createdOn: string;
}

/** Which enquiries of a region staff look at. */
export const INBOX_VIEWS = ["open", "overdue", ...enquiryStatuses, "all"] as const;

export interface InboxFilter {
  view: (typeof INBOX_VIEWS)[number];
  /** Words of a case number, a name, an office, whoever looks after it, or a message. */
  words: string;
  /** From 1. */
  page: number;
}

const filterSchema = z.object({
  view: z.enum(INBOX_VIEWS).catch("open"),
  words: z.string().trim().max(100).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/**
 * What an address asks for; what it says wrongly is left out.
 *
 * @example readInboxFilter(new URLSearchParams("view=overdue")) // { view: "overdue", words: "", page: 1 }
 */
export function readInboxFilter(parameters: URLSearchParams): InboxFilter {
  return filterSchema.parse({
    view: parameters.get("view") ?? undefined,
    words: parameters.get("words") ?? "",
    page: parameters.get("page") ?? undefined,
  });
}

/** The query of an address that asks for it; empty for what is shown at first. */
export function inboxQuery({ view, words, page }: InboxFilter): string {
  const query = new URLSearchParams({
    ...(view !== "open" && { view }),
    ...(words !== "" && { words }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}
