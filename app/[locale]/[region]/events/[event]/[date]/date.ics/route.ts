import { datesAnswer } from "../../../calendar-answer";
import { dateContent } from "../../../date-content";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; event: string; date: string }> },
): Promise<Response> {
  const { event, date, ...requested } = await params;
  const content = await dateContent(requested, event, date);
  return datesAnswer(content, [content.date], content.date.fields.title);
}
