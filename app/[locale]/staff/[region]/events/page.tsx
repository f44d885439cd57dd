import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DateFilterForm } from "@/components/staff/date-filter-form";
import { DateTable } from "@/components/staff/date-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { dateQuery, readDateFilter } from "@/lib/events/desk/staff/date-filter";
import { listDeskDates } from "@/lib/events/desk/staff/queries";
import { addressOf } from "@/lib/i18n/address";
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
  const t = await getTranslations("staff.eventDesk");
  return staffMetadata(t("title"));
}

/** The dates that people sign up for, the next first. */
export default async function DeskDatesPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/events", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readDateFilter(searchParameters(await searchParams));
  const { dates, count, pages } = await listDeskDates(region.id, filter, new Date());
  const t = await getTranslations("staff.eventDesk");
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + dateQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <DateFilterForm action={address()} filter={filter} />
      <p>{t("count", { count })}</p>
      {dates.length > 0 && <DateTable region={slug} dates={dates} />}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + dateQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
