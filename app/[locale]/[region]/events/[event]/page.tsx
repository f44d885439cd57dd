import type { Metadata } from "next";
import { eventContent } from "../date-content";
import { eventMetadata } from "../event-metadata";
import { EventPage } from "../event-page";
import { SeriesPage } from "../series-page";

interface PageProps {
  params: Promise<{ locale: string; region: string; event: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { event, ...requested } = await params;
  return eventContent(requested, event);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return eventMetadata(await contentOf(props), "");
}

export default async function EventOrSeriesPage(props: PageProps) {
  const content = await contentOf(props);
  const date = content.dates.find(({ dateKey }) => dateKey === "");
  if (content.entry.fields.recurrence || !date) return <SeriesPage content={content} />;
  return <EventPage content={content} date={date} />;
}
