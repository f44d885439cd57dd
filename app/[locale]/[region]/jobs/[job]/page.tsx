import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JobFacts } from "@/components/jobs/job-facts";
import { jobData } from "@/components/jobs/job-data";
import { StructuredData } from "@/components/ui/structured-data";
import { addressOf } from "@/lib/i18n/address";
import { EntryFrame } from "../../entry-frame";
import { entryMetadata } from "../../entry-metadata";
import { entryContent, EntryParts, MoreLike } from "../../entry-page";
import styles from "../jobs.module.css";
import { SimilarJobs } from "../similar-jobs";

interface PageProps {
  params: Promise<{ locale: string; region: string; job: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { job, ...requested } = await params;
  return entryContent(requested, "job", job);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await contentOf(props);
  return entryMetadata(locale, region, entry);
}

export default async function JobPage(props: PageProps) {
  const { locale, region, entry, url } = await contentOf(props);
  const t = await getTranslations("jobs");
  const { form, employer, apply, profession } = entry.fields;
  const jobs = addressOf(locale, "/[region]/jobs", { region: region.slug });
  return (
    <EntryFrame region={region} entry={entry} way={[{ label: t("crumb"), href: jobs }]}>
      <StructuredData data={jobData({ entry, locale, url, regionName: region.name })} />
      <EntryParts
        entry={entry}
        kind={`${t(`form.${form}`)} · ${employer}`}
        aside={<JobFacts region={region} entry={entry} />}
      >
        {apply !== undefined && (
          <a className={styles.apply} href={apply} rel="noopener nofollow">
            {t(entry.demo ? "employerSite" : "apply", { site: new URL(apply).hostname })}
          </a>
        )}
      </EntryParts>
      <SimilarJobs {...{ region, locale, profession }} except={entry.slug} />
      <MoreLike region={region} entry={entry} kinds={["initiative", "news", "page"]} />
    </EntryFrame>
  );
}
