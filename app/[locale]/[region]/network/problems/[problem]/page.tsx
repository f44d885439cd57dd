import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PartnerMatches } from "@/components/network/partner-matches";
import { ProblemFacts } from "@/components/network/problem-facts";
import { ProblemHistory } from "@/components/network/problem-history";
import { RegionPage } from "@/components/regions/region-page";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { takesInterest } from "@/lib/network/problem-state";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../../page-metadata";
import { requestLocale } from "../../../../request-locale";
import { regionOrNotFound } from "../../../region-content";
import { listBestPartners, listThemeChoices, problemOrLeadOn } from "../problem-content";
import { problemCrumbs } from "../problem-crumbs";
import styles from "../problems.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string; problem: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string, problem: string): PageAddress {
  const parameters = { de: { region, problem }, en: { region, problem } };
  return { locale, folder: "/[region]/network/problems/[problem]", parameters };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: regionSlug, problem: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(regionSlug);
  const { title, summary } = await problemOrLeadOn(region, locale, slug);
  const t = await getTranslations("problems");
  return pageMetadata(pageAddress(locale, regionSlug, slug), {
    title: `${title} – ${t("shortTitle")} ${region.name}`,
    description: summary,
    image: addressOf(locale, "/[region]/social.png", { region: regionSlug }),
  });
}

export default async function ProblemPage({ params }: PageProps) {
  const { locale: requested, region: regionSlug, problem: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(regionSlug);
  const problem = await problemOrLeadOn(region, locale, slug);
  const isOpen = takesInterest(problem.state);
  const [themes, matches] = await Promise.all([
    listThemeChoices(region, locale),
    isOpen ? listBestPartners(region, slug) : [],
  ]);
  const t = await getTranslations("problems");
  const twin = pageAddress(locale, regionSlug, slug);
  const { locale: language } = problem;
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={localisedAddress(twin, locale === "de" ? "en" : "de")}
      crumbs={await problemCrumbs(region, locale, { label: problem.title })}
    >
      <h1 lang={language}>{problem.title}</h1>
      <ProblemFacts regionSlug={region.slug} problem={problem} themes={themes} />
      <p className={styles.lead} lang={language}>
        {problem.summary}
      </p>
      {problem.result !== null && (
        <section aria-labelledby="result-title">
          <h2 id="result-title">{t("resultTitle")}</h2>
          <p className={styles.text} lang={language}>
            {problem.result}
          </p>
        </section>
      )}
      <section aria-labelledby="background-title">
        <h2 id="background-title">{t("backgroundTitle")}</h2>
        <p className={styles.text} lang={language}>
          {problem.description}
        </p>
      </section>
      {isOpen && (
        <section aria-labelledby="interest-title">
          <h2 id="interest-title">{t("interestTitle")}</h2>
          <p>{t("interestText")}</p>
          <p>
            <Link
              className={styles.action}
              prefetch={false}
              href={addressOf(locale, "/[region]/network/problems/[problem]/interest", {
                region: regionSlug,
                problem: slug,
              })}
            >
              {t("interestLink")}
            </Link>
          </p>
        </section>
      )}
      <PartnerMatches regionSlug={regionSlug} matches={matches} themes={themes} />
      <ProblemHistory changes={problem.changes} language={language} />
    </RegionPage>
  );
}
