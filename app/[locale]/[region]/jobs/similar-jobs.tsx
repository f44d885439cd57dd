import { getTranslations } from "next-intl/server";
import { listJobs } from "@/app/entries";
import { EntryList } from "@/components/entries/entry-list";
import { JobLine } from "@/components/jobs/job-line";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { ANY_JOB } from "@/lib/entries/jobs/job-choice";
import type { Profession } from "@/lib/entries/jobs/job-words";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

const SHOWN = 4;

interface SimilarJobsProps {
  region: Region;
  locale: Locale;
  profession: Profession;
  /** Slug of the job that they are similar to. */
  except: string;
}

/** The youngest jobs of the same profession. */
export async function SimilarJobs({ region, locale, profession, except }: SimilarJobsProps) {
  const t = await getTranslations("jobs");
  const wanted = { ...ANY_JOB, profession, page: 1, pageSize: SHOWN + 1 };
  const { entries } = await listJobs(region, locale, wanted);
  const similar = entries.filter(({ slug }) => slug !== except).slice(0, SHOWN);
  if (similar.length === 0) return null;
  return (
    <section aria-labelledby="similar-title">
      <h2 id="similar-title">{t("similar")}</h2>
      <EntryList
        region={region}
        entries={similar.map((entry) => ({ ...teaserOf(entry), day: null, themes: [] }))}
        more={({ slug }) => {
          const entry = similar.find((one) => one.slug === slug);
          return entry && <JobLine entry={entry} />;
        }}
        empty=""
      />
    </section>
  );
}
