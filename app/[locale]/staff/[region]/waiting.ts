import type { User } from "@/lib/accounts/user";
import { mayEverywhere, mayIn } from "@/lib/accounts/policy";
import { countContent } from "@/lib/drafts/list/queries";
import { inboxQuery } from "@/lib/enquiries/inbox/inbox-filter";
import { countInbox } from "@/lib/enquiries/inbox/queries";
import { countEventDesk } from "@/lib/events/desk/staff/queries";
import { addressOf, type Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { countProblems } from "@/lib/network/review/queries";
import { portalDay } from "@/lib/portal-day";
import { countReports } from "@/lib/practices/reports/staff/queries";
import { listFailedWork } from "@/lib/worker/failed/queries";

/** Something that waits, worded by `staff.start.waits.*`. */
interface Waiting {
  what:
    | "overdue"
    | "enquiries"
    | "reports"
    | "review"
    | "problems"
    | "interested"
    | "events"
    | "waitingList"
    | "expiring"
    | "unchecked"
    | "untranslated"
    | "failed";
  count: number;
  href: string;
}

/** What waits in a region for somebody, the most pressing first; what does not wait is left out. */
export async function listWaiting(
  region: { id: number; slug: string },
  user: User,
  locale: Locale,
  now: Date,
): Promise<Waiting[]> {
  const [inbox, reports, content, problems, events, failed] = await Promise.all([
    countInbox(region.id, portalDay(now)),
    countReports(region.id),
    countContent(region.id, now),
    countProblems(region.id),
    countEventDesk(region.id, now),
    mayIn(user, "manage", region.id)
      ? listFailedWork(region.id, mayEverywhere(user, "manage"))
      : { mails: 0, jobs: 0 },
  ]);
  const address = (folder: Folder) => addressOf(locale, folder, { region: region.slug });
  const ofContent = (name: "review" | "expiring" | "unchecked" | "untranslated") => ({
    count: content.reduce((sum, one) => sum + one[name], 0),
    href: address("/staff/[region]/content"),
  });
  const enquiries = address("/staff/[region]/enquiries");
  const late = inboxQuery({ view: "overdue", words: "", page: 1 });
  const desk = address("/staff/[region]/events");
  const board = address("/staff/[region]/problems");
  const all: Waiting[] = [
    { what: "overdue", count: inbox.overdue, href: enquiries + late },
    { what: "enquiries", count: inbox.open, href: enquiries },
    { what: "reports", count: reports, href: address("/staff/[region]/reports") },
    { what: "review", ...ofContent("review") },
    { what: "problems", count: problems.review, href: board },
    { what: "interested", count: problems.interested, href: board },
    { what: "events", count: events.dates, href: desk },
    { what: "waitingList", count: events.waiting, href: desk },
    { what: "failed", count: failed.mails + failed.jobs, href: address("/staff/[region]/mails") },
    { what: "expiring", ...ofContent("expiring") },
    { what: "unchecked", ...ofContent("unchecked") },
    { what: "untranslated", ...ofContent("untranslated") },
  ];
  return all.filter(({ count }) => count > 0);
}
