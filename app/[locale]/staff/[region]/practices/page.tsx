import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listSpecialtyGroups } from "@/app/content";
import { ListFilterForm } from "@/components/staff/list-filter-form";
import { PlaceTable } from "@/components/staff/practices/place-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { Pager } from "@/components/ui/pager";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { today } from "@/lib/portal-day";
import { PLACE_VIEWS, placeQuery, readPlaceFilter } from "@/lib/practices/correction/place-filter";
import { listPlacesForStaff } from "@/lib/practices/correction/queries";
import { canCorrectPractice } from "@/lib/practices/policy";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";
import { confirmUnchanged } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.practices");
  return staffMetadata(t("title"));
}

/** The practices and other places of care of a region, where staff put them right. */
export default async function StaffPracticesPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/practices", { region: slug });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readPlaceFilter(searchParameters(await searchParams));
  const [{ places, count, pages }, groups] = await Promise.all([
    listPlacesForStaff(region.id, filter, today()),
    listSpecialtyGroups(),
  ]);
  const t = await getTranslations("staff.practices");
  const mayCorrect = canCorrectPractice(user, region);
  const isChecked = mayCorrect && places.some(({ acceptance }) => acceptance !== null);
  const table = <PlaceTable region={slug} {...{ places, groups }} canTick={isChecked} />;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + placeQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <ListFilterForm
        action={address()}
        filter={filter}
        views={PLACE_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
        label={t("filter")}
        words={t("words")}
      />
      <p>{t("count", { count })}</p>
      {filter.view === "places" && <p>{t("placesNote")}</p>}
      {places.length > 0 && !isChecked && table}
      {isChecked && (
        <PortalForm
          action={confirmUnchanged}
          submit={t("checkButton")}
          shownAt={timeOfShowing()}
          hidden={{ region: slug }}
        >
          {table}
        </PortalForm>
      )}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + placeQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
