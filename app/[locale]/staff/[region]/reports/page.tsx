import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListFilterForm } from "@/components/staff/list-filter-form";
import { ReportTable } from "@/components/staff/report-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { addressOf } from "@/lib/i18n/address";
import {
  readReportFilter,
  reportQuery,
  REPORT_VIEWS,
} from "@/lib/practices/reports/staff/report-filter";
import { listReports } from "@/lib/practices/reports/staff/queries";
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
  const t = await getTranslations("staff.reports");
  return staffMetadata(t("title"));
}

/** What readers reported about practices, what waits longest first. */
export default async function ReportsPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/reports", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readReportFilter(searchParameters(await searchParams));
  const { reports, count, pages } = await listReports(region.id, filter);
  const t = await getTranslations("staff.reports");
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + reportQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <ListFilterForm
        action={address()}
        filter={filter}
        views={REPORT_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
        label={t("filter")}
        words={t("words")}
      />
      <p>{t("count", { count })}</p>
      {reports.length > 0 && <ReportTable region={slug} reports={reports} />}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + reportQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
