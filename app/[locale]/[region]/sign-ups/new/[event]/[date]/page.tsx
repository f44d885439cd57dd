import type { Metadata } from "next";
import { dateContent } from "../../../../events/date-content";
import { newSignUpMetadata } from "../../new-sign-up";
import { NewSignUpPage } from "../../new-sign-up-page";

interface PageProps {
  params: Promise<{ locale: string; region: string; event: string; date: string }>;
}

// The form tells when it was shown, and how things stand with the seats at that moment.
export const dynamic = "force-dynamic";

async function contentOf({ params }: PageProps) {
  const { event, date, ...requested } = await params;
  return dateContent(requested, event, date);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return newSignUpMetadata(await contentOf(props));
}

export default async function SignUpForDatePage(props: PageProps) {
  const content = await contentOf(props);
  return <NewSignUpPage content={content} dateKey={content.date.dateKey} />;
}
