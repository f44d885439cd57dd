import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InboxFilterForm } from "@/components/staff/inbox-filter-form";
import { InboxTable } from "@/components/staff/inbox-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { inboxQuery, readInboxFilter } from "@/lib/enquiries/inbox/inbox-filter";
import { listInbox } from "@/lib/enquiries/inbox/queries";
import { addressOf } from "@/lib/i18n/address";
import { today } from "@/lib/portal-day";
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
  const t = await getTranslations("staff.inbox");
  return staffMetadata(t("title"));
}

/** The enquiries of a region, the one due first before others. */
export default async function InboxPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/enquiries", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readInboxFilter(searchParameters(await searchParams));
  const { enquiries, count, pages } = await listInbox(region.id, filter, today());
  const t = await getTranslations("staff.inbox");
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + inboxQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <InboxFilterForm action={address()} filter={filter} />
      <p>{t("count", { count })}</p>
      {enquiries.length > 0 && <InboxTable region={slug} enquiries={enquiries} />}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + inboxQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
