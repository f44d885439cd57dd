import type { Metadata } from "next";
import { ArticlePage } from "../../article-page";
import { entryMetadata } from "../../entry-metadata";
import { entryContent } from "../../entry-page";

interface PageProps {
  params: Promise<{ locale: string; region: string; statement: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { statement, ...requested } = await params;
  return entryContent(requested, "statement", statement);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await contentOf(props);
  return entryMetadata(locale, region, entry);
}

export default async function StatementPage(props: PageProps) {
  return <ArticlePage content={await contentOf(props)} />;
}
