import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { BoardFilterForm } from "@/components/network/board-filter-form";
import { ProblemList } from "@/components/network/problem-list";
import { RegionPage } from "@/components/regions/region-page";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { filterProblems, filterQuery, readBoardFilter } from "@/lib/network/board-filter";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { regionOrNotFound } from "../../region-content";
import { listPublicProblems, listThemeChoices } from "./problem-content";
import { problemCrumbs } from "./problem-crumbs";
import styles from "./problems.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

const FOLDER = "/[region]/network/problems";

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: FOLDER, parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("problems");
  const isPlain = searchParameters(await searchParams).size === 0;
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: `${t("shortTitle")} ${region.name}`,
      description: t("description", { region: region.name }),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    ...(!isPlain && { robots: { index: false } }),
  };
}

export default async function ProblemsPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const [problems, themes] = await Promise.all([
    listPublicProblems(region),
    listThemeChoices(region, locale),
  ]);
  const filter = readBoardFilter(
    searchParameters(await searchParams),
    locale,
    themes.map((theme) => theme.slug),
  );
  const shown = filterProblems(problems, filter);
  const other = locale === "de" ? "en" : "de";
  const t = await getTranslations("problems");
  const board = addressOf(locale, FOLDER, { region: slug });
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={
        localisedAddress(pageAddress(locale, slug), other) + filterQuery(filter, other)
      }
      crumbs={await problemCrumbs(region, locale)}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <p>
        {t("describeText")}{" "}
        <Link href={addressOf(locale, `${FOLDER}/new`, { region: slug })} prefetch={false}>
          {t("describe")}
        </Link>
      </p>
      {problems.length === 0 && !filter.isUnknown ? (
        <p>{t("empty")}</p>
      ) : (
        <>
          <BoardFilterForm regionSlug={slug} filter={filter} themes={themes} />
          <p>
            {filter.isUnknown ? t("unknownFilter") : t("count", { count: shown.length })}{" "}
            {shown.length < problems.length && (
              <Link href={board} prefetch={false}>
                {t("showAll")}
              </Link>
            )}
          </p>
          <ProblemList regionSlug={slug} problems={shown} themes={themes} />
        </>
      )}
    </RegionPage>
  );
}
