import { calendarAnswer } from "../calendar-answer";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  return calendarAnswer(await params, request);
}
