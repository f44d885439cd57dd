import type { Metadata } from "next";
import { dateContent } from "../../date-content";
import { eventMetadata } from "../../event-metadata";
import { EventPage } from "../../event-page";

interface PageProps {
  params: Promise<{ locale: string; region: string; event: string; date: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { event, date, ...requested } = await params;
  return dateContent(requested, event, date);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const content = await contentOf(props);
  return eventMetadata(content, content.date.dateKey);
}

export default async function DatePage(props: PageProps) {
  const content = await contentOf(props);
  return <EventPage content={content} date={content.date} />;
}
