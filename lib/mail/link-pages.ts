import type { Folder } from "@/lib/i18n/address";
import type { LinkPurpose } from "@/lib/links/link-purpose";

/** The page that a link leads to; its address ends with the link's secret. */
export const LINK_PAGES: Readonly<Record<LinkPurpose, Folder>> = {
  confirm_sign_up: "/[region]/sign-ups/confirm/[token]",
  manage_sign_up: "/[region]/sign-ups/[token]",
  check_in: "/[region]/sign-ups/check-in/[token]",
  event_desk: "/[region]/sign-ups/desk/[token]",
  enquiry_sender: "/[region]/enquiries/[token]",
  enquiry_office: "/[region]/enquiries/office/[token]",
  my_data: "/my-data/[token]",
  practice_report: "/[region]/practices/reports/[token]",
  sign_in: "/staff/sign-in/link/[token]",
  problem_owner: "/[region]/network/problems/confirm/[token]",
  saved_search: "/[region]/offers/searches/[token]",
};
