import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { RegionPage } from "@/components/regions/region-page";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { TickField } from "@/components/ui/form/tick-field";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { ThemeChoice } from "@/lib/network/schema";
import { today } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../../page-metadata";
import { requestLocale } from "../../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../../search-parameters";
import { regionOrNotFound } from "../../../region-content";
import { findPartnerOfForm, listThemeChoices } from "../problem-content";
import { problemCrumbs } from "../problem-crumbs";
import { describeProblem } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

// The form tells when it was shown, so every reader gets one of their own.
export const dynamic = "force-dynamic";

function pageAddress(locale: Locale, region: string): PageAddress {
  const parameters = { de: { region }, en: { region } };
  return { locale, folder: "/[region]/network/problems/new", parameters };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("problems.new");
  const isPlain = searchParameters(await searchParams).size === 0;
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: t("metaTitle", { region: region.name }),
      description: t("description", { region: region.name }),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    ...(!isPlain && { robots: { index: false } }),
  };
}

export default async function NewProblemPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const given = searchParameters(await searchParams).get("partner") ?? "";
  const [themes, partner] = await Promise.all([
    listThemeChoices(region, locale),
    findPartnerOfForm(region, given, locale),
  ]);
  const t = await getTranslations("problems.new");
  const twin = localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de");
  const draftDay = longDay(deletionDay("unconfirmedProblem", today()), locale);
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={partner ? `${twin}?partner=${partner.slug}` : twin}
      crumbs={await problemCrumbs(region, locale, { label: t("crumb") })}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {partner && <p>{t("forPartner", { partner: partner.name })}</p>}
      <PortalForm
        action={describeProblem}
        submit={t("submit")}
        shownAt={timeOfShowing()}
        hidden={{ region: slug, partner: partner?.slug ?? "" }}
      >
        <ProblemFields themes={themes} organisation={partner?.name ?? ""} />
        <PrivacyNote text={t("privacy", { draftDay })} />
      </PortalForm>
    </RegionPage>
  );
}

interface ProblemFieldsProps {
  themes: readonly ThemeChoice[];
  organisation: string;
}

function ProblemFields({ themes, organisation }: ProblemFieldsProps) {
  const t = useTranslations("problems.new");
  const optional = useTranslations("form")("optional");
  const choices = themes.map(({ slug, title }) => ({ value: slug, label: title }));
  return (
    <>
      <TextField name="title" label={t("name")} hint={t("nameHint")} />
      <TextArea name="summary" rows={3} label={t("summary")} hint={t("summaryHint")} />
      <TextArea name="description" rows={9} label={t("text")} hint={t("textHint")} />
      {choices.length > 0 && (
        <ChoiceList
          several
          name="themes"
          label={t("themes")}
          optional={optional}
          choices={choices}
        />
      )}
      <TextField name="terms" label={t("terms")} hint={t("termsHint")} optional={optional} />
      <TextField
        name="organisation"
        label={t("organisation")}
        autoComplete="organization"
        initial={organisation}
      />
      <TextField
        name="mail"
        type="email"
        label={t("mail")}
        hint={t("mailHint")}
        autoComplete="email"
      />
      <TickField name="hidden" label={t("hidden")} hint={t("hiddenHint")} />
    </>
  );
}
