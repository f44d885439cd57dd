import { feedAnswer } from "../../../news/feed-answer";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; theme: string }> },
): Promise<Response> {
  return feedAnswer(await params);
}
