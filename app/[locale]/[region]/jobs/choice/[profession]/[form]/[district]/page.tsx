import type { Metadata } from "next";
import type { JobListParameters } from "../../../../job-list";
import { JobListPage, jobListMetadata } from "../../../../job-list-page";

interface PageProps {
  params: Promise<JobListParameters>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return jobListMetadata(await params);
}

export default async function ChosenJobsPage({ params }: PageProps) {
  return <JobListPage parameters={await params} />;
}
