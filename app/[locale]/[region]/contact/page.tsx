import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { RegionPage } from "@/components/regions/region-page";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { subjectText, type EnquiryKind } from "@/lib/enquiries/schema";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { regionOrNotFound } from "../region-content";
import { sendEnquiry } from "./action";
import { contactContent } from "./contact-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/contact", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("contact");
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

export default async function ContactPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const parameters = searchParameters(await searchParams);
  const { kind, subject, isUnknown } = await contactContent(region, parameters, locale);
  const t = await getTranslations("contact");
  const office = region.contact?.office ?? t("officeUnnamed");
  const twin = localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de");
  const query = parameters.size > 0 ? `?${parameters.toString()}` : "";
  return (
    <RegionPage
      region={region}
      otherLanguage={twin + query}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t(`title.${kind}`)}</h1>
      {isUnknown && <p>{t("unknownSubject")}</p>}
      <p>{t(`lead.${kind}`, { office, subject: subject?.name ?? "" })}</p>
      {kind === "general" && subject && <p>{t("about", { subject: subject.name })}</p>}
      <PortalForm
        action={sendEnquiry}
        submit={t("submit")}
        shownAt={timeOfShowing()}
        hidden={{ region: slug, kind, about: subject === null ? "" : subjectText(subject) }}
      >
        <EnquiryFields kind={kind} />
        <PrivacyNote
          text={t("privacy", { office, day: longDay(deletionDay("enquiry", today()), locale) })}
        />
      </PortalForm>
    </RegionPage>
  );
}

function EnquiryFields({ kind }: { kind: EnquiryKind }) {
  const t = useTranslations("contact");
  return (
    <>
      <TextField name="name" label={t("name")} autoComplete="name" />
      <TextField
        name="mail"
        type="email"
        label={t("mail")}
        hint={t("mailHint")}
        autoComplete="email"
      />
      {kind === "claim_profile" && (
        <TextField
          name="position"
          label={t("position")}
          hint={t("positionHint")}
          autoComplete="organization-title"
        />
      )}
      {kind === "join_group" && (
        <>
          <TextField name="organisation" label={t("organisation")} autoComplete="organization" />
          <TextArea
            name="contribution"
            rows={4}
            label={t("contribution")}
            hint={t("contributionHint")}
          />
        </>
      )}
      <TextArea name="message" label={t("message")} hint={t("messageHint")} />
    </>
  );
}
