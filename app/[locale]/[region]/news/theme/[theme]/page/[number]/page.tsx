import type { Metadata } from "next";
import type { NewsListParameters } from "../../../../news-list";
import { NewsListPage, newsListMetadata } from "../../../../news-list-page";

interface PageProps {
  params: Promise<NewsListParameters>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return newsListMetadata(await params);
}

export default async function FurtherNewsOfThemePage({ params }: PageProps) {
  return <NewsListPage parameters={await params} />;
}
