import type { Metadata } from "next";
import { NearestOverviews } from "@/components/regions/nearest-overviews";
import { BilingualProblem } from "@/components/ui/bilingual-problem";
import { problemTexts } from "@/lib/i18n/problem-texts";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = requestLocale((await params).locale);
  return { title: problemTexts.notFound[locale].title, robots: { index: false } };
}

/** What a region has; lib/cli/error-page.mjs sends it, with status 404, where a page is missing. */
export default async function MissingPage({ params }: PageProps) {
  const { locale: requested, region } = await params;
  const locale = requestLocale(requested);
  const { slug } = await regionOrNotFound(region);
  return (
    <BilingualProblem kind="notFound">
      <NearestOverviews locale={locale} region={slug} />
    </BilingualProblem>
  );
}
