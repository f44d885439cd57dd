import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeFilterForm } from "@/components/staff/change-filter-form";
import { ChangeTable } from "@/components/staff/change-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { mayEverywhere } from "@/lib/accounts/policy";
import { changeQuery, readChangeFilter } from "@/lib/audit/changes/change-filter";
import { listChangers, listChanges } from "@/lib/audit/changes/queries";
import { nameSubjects } from "@/lib/audit/changes/subjects/queries";
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
  const t = await getTranslations("staff.changes");
  return staffMetadata(t("title"));
}

/** Who changed what in a region, the latest first. */
export default async function ChangesPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/changes", { region: slug });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readChangeFilter(searchParameters(await searchParams));
  const [{ changes, count, pages }, changers] = await Promise.all([
    listChanges(region.id, mayEverywhere(user, "manage"), filter),
    listChangers(region.id),
  ]);
  const named = changes.map(({ subject }) => subject);
  const subjects = await nameSubjects(region.id, named, locale);
  const t = await getTranslations("staff.changes");
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + changeQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <ChangeFilterForm action={address()} filter={filter} changers={changers} />
      <p>{t("count", { count })}</p>
      {changes.length > 0 && (
        <ChangeTable region={region} list={address()} changes={changes} subjects={subjects} />
      )}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + changeQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
