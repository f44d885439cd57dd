import type { Metadata } from "next";
import { GuidePage, guideMetadata, type GuidePageProps } from "../guide-page";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export function generateMetadata(props: GuidePageProps): Promise<Metadata> {
  return guideMetadata("plain-language", props);
}

export default function PlainLanguagePage({ params }: GuidePageProps) {
  return <GuidePage guide="plain-language" params={params} />;
}
