import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { OfferNotices } from "@/components/offers/offer-notices";
import { RegionPage } from "@/components/regions/region-page";
import { SearchWords } from "@/components/saved-searches/search-words";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { TextField } from "@/components/ui/form/text-field";
import { TickField } from "@/components/ui/form/tick-field";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { offerQuery, offersAddress } from "@/lib/offers/offer-address";
import { findOffers } from "@/lib/offers/queries";
import { today } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { pageMetadata } from "../../../page-metadata";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { askedOffers } from "../asked-offers";
import { offerCrumbs } from "../offer-crumbs";
import { saveSearch } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

// The form tells when it was shown, so every reader gets one of their own.
export const dynamic = "force-dynamic";

async function askedOf({ params, searchParams }: PageProps) {
  const parameters = searchParameters(await searchParams);
  return { ...(await askedOffers(await params, parameters)), isPlain: parameters.size === 0 };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, isPlain } = await askedOf(props);
  const t = await getTranslations("savedSearches.save");
  const at = { region: region.slug };
  return {
    ...pageMetadata(
      { locale, folder: "/[region]/offers/save", parameters: { de: at, en: at } },
      {
        title: t("metaTitle", { region: region.name }),
        description: t("description", { region: region.name }),
        image: addressOf(locale, "/[region]/social.png", at),
      },
    ),
    ...(!isPlain && { robots: { index: false } }),
  };
}

/** Where somebody asks to be told of new offers that fit the filter of the list. */
export default async function SaveSearchPage(props: PageProps) {
  const { locale, region, filter, notices, groups, districts } = await askedOf(props);
  const { total } = await findOffers(region.id, filter, { now: new Date() });
  const t = await getTranslations("savedSearches.save");
  const folder = "/[region]/offers/save";
  const draftDay = longDay(deletionDay("unconfirmedSearch", today()), locale);
  return (
    <RegionPage
      region={region}
      section="offers"
      otherLanguage={offersAddress(locale === "de" ? "en" : "de", region.slug, filter, { folder })}
      crumbs={await offerCrumbs(region, locale, { label: t("crumb") })}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <OfferNotices region={region} notices={notices} />
      <h2>{t("searchTitle")}</h2>
      <SearchWords region={region} filter={filter} groups={groups} districts={districts} />
      <p>
        {t("now", { total })}{" "}
        <Link href={offersAddress(locale, region.slug, filter)} prefetch={false}>
          {t("change")}
        </Link>
      </p>
      <PortalForm
        action={saveSearch}
        submit={t("submit")}
        shownAt={timeOfShowing()}
        hidden={{ region: region.slug, query: offerQuery(locale, filter) }}
      >
        <SearchFields />
        <PrivacyNote text={t("privacy", { draftDay })} />
      </PortalForm>
    </RegionPage>
  );
}

function SearchFields() {
  const t = useTranslations("savedSearches.save");
  const rhythms = [
    { value: "weekly", label: t("weekly") },
    { value: "at_once", label: t("atOnce") },
  ];
  return (
    <>
      <ChoiceList name="rhythm" label={t("rhythm")} choices={rhythms} initial="weekly" />
      <TextField
        name="mail"
        type="email"
        label={t("mail")}
        hint={t("mailHint")}
        autoComplete="email"
      />
      <TickField name="consent" label={t("consent")} />
    </>
  );
}
