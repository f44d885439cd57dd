import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListFilterForm } from "@/components/staff/list-filter-form";
import { ProblemTable } from "@/components/staff/problem-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { addressOf } from "@/lib/i18n/address";
import {
  problemQuery,
  PROBLEM_VIEWS,
  readProblemFilter,
} from "@/lib/network/review/problem-filter";
import { listProblemPage } from "@/lib/network/review/queries";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.problems");
  return staffMetadata(t("title"));
}

/** The problems of a region, those that wait for staff first. */
export default async function StaffProblemsPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/problems", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readProblemFilter(searchParameters(await searchParams));
  const { problems, count, pages } = await listProblemPage(region.id, filter);
  const t = await getTranslations("staff.problems");
  const states = await getTranslations("problems.states");
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + problemQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <ListFilterForm
        action={address()}
        filter={filter}
        views={PROBLEM_VIEWS.map((value) => ({
          value,
          label: value === "waiting" || value === "all" ? t(`views.${value}`) : states(value),
        }))}
        label={t("filter")}
        words={t("words")}
      />
      <p>{t("count", { count })}</p>
      {problems.length > 0 && <ProblemTable region={slug} problems={problems} />}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + problemQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
