import type { Metadata } from "next";
import { eventContent } from "../../../events/date-content";
import { newSignUpMetadata } from "../new-sign-up";
import { NewSignUpPage } from "../new-sign-up-page";

interface PageProps {
  params: Promise<{ locale: string; region: string; event: string }>;
}

// The form tells when it was shown, and how things stand with the seats at that moment.
export const dynamic = "force-dynamic";

async function contentOf({ params }: PageProps) {
  const { event, ...requested } = await params;
  return eventContent(requested, event);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return newSignUpMetadata(await contentOf(props));
}

export default async function SignUpForEventPage(props: PageProps) {
  return <NewSignUpPage content={await contentOf(props)} dateKey="" />;
}
