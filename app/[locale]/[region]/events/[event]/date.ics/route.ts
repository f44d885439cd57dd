import { redirect } from "next/navigation";
import { dateAddress } from "@/lib/events/event-date";
import { datesAnswer } from "../../calendar-answer";
import { eventContent } from "../../date-content";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; event: string }> },
): Promise<Response> {
  const { event, ...requested } = await params;
  const content = await eventContent(requested, event);
  const { entry, dates, locale, region } = content;
  const [first, ...others] = entry.fields.recurrence
    ? dates
    : dates.filter(({ dateKey }) => dateKey === "");
  if (!first) return redirect(dateAddress(locale, region.slug, event, ""));
  return datesAnswer(content, [first, ...others], entry.fields.title);
}
