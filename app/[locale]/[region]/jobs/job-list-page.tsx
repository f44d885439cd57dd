import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntryList } from "@/components/entries/entry-list";
import { JobLine } from "@/components/jobs/job-line";
import { RegionPage } from "@/components/regions/region-page";
import { Pager } from "@/components/ui/pager";
import { StructuredData } from "@/components/ui/structured-data";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import { localisedAddress, pageMetadata } from "../../page-metadata";
import { JobChoices } from "./job-choices";
import { jobListAddress, jobListContent, type JobListParameters } from "./job-list";
import styles from "./jobs.module.css";

type Content = Awaited<ReturnType<typeof jobListContent>>;

/** The title names what is chosen, so that every choice can be told apart and found again. */
async function titleOf({ region, choice, districtName }: Content): Promise<string> {
  const t = await getTranslations("jobs");
  const chosen = [
    ...(choice.profession === null ? [] : [t(`profession.${choice.profession}`)]),
    ...(choice.form === null ? [] : [t(`form.${choice.form}`)]),
    ...(districtName === null ? [] : [districtName]),
  ];
  return chosen.length === 0
    ? t("title", { region: region.name })
    : t("chosenTitle", { region: region.name, chosen: chosen.join(", ") });
}

export async function jobListMetadata(parameters: JobListParameters): Promise<Metadata> {
  const content = await jobListContent(parameters);
  const { locale, region, address, page } = content;
  const t = await getTranslations("jobs");
  const title = await titleOf(content);
  return pageMetadata(address, {
    title: page === 1 ? title : t("pageTitle", { title, page }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

/** A page of the jobs that fit a choice. */
export async function JobListPage({ parameters }: { parameters: JobListParameters }) {
  const content = await jobListContent(parameters);
  const { locale, region, address, page, found, choice, options } = content;
  const t = await getTranslations("jobs");
  const bySlug = new Map(found.entries.map((entry) => [entry.slug, entry]));
  const sources = new Set(found.entries.map(({ sourceId }) => sourceId));
  const all = addressOf(locale, "/[region]/jobs", { region: region.slug });
  return (
    <RegionPage
      region={region}
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      sources={region.sources.filter(({ id }) => sources.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
        { label: t("crumb") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "CollectionPage",
          name: await titleOf(content),
          url: siteUrl() + localisedAddress(address, locale),
          inLanguage: locale,
        }}
      />
      <h1>{await titleOf(content)}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <JobChoices locale={locale} region={region} choice={choice} options={options} />
      <h2 className={styles.count}>{t("count", { count: found.total })}</h2>
      <EntryList
        region={region}
        entries={found.entries.map((entry) => ({ ...teaserOf(entry), day: null, themes: [] }))}
        more={({ slug }) => {
          const entry = bySlug.get(slug);
          return entry && <JobLine entry={entry} />;
        }}
        empty={t.rich("empty", { all: (text) => <a href={all}>{text}</a> })}
      />
      <Pager
        page={page}
        pages={found.pages}
        hrefOf={(number) =>
          localisedAddress(jobListAddress(locale, region.slug, choice, number), locale)
        }
      />
    </RegionPage>
  );
}
