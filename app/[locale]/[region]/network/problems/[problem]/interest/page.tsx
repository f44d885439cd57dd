import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { RegionPage } from "@/components/regions/region-page";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { findAnswering } from "@/lib/enquiries/routes/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { takesInterest } from "@/lib/network/problem-state";
import { today } from "@/lib/portal-day";
import { deletionDay, keptDays } from "@/lib/retention/retention";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../../../page-metadata";
import { requestLocale } from "../../../../../request-locale";
import { regionOrNotFound } from "../../../../region-content";
import { problemOrLeadOn } from "../../problem-content";
import { problemCrumbs } from "../../problem-crumbs";
import { declareInterest } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; problem: string }>;
}

// The form tells when it was shown, so every reader gets one of their own.
export const dynamic = "force-dynamic";

function pageAddress(locale: Locale, region: string, problem: string): PageAddress {
  const parameters = { de: { region, problem }, en: { region, problem } };
  return { locale, folder: "/[region]/network/problems/[problem]/interest", parameters };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: regionSlug, problem: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(regionSlug);
  const { title } = await problemOrLeadOn(region, locale, slug);
  const t = await getTranslations("problems.interest");
  return {
    ...pageMetadata(pageAddress(locale, regionSlug, slug), {
      title: t("metaTitle", { problem: title }),
      description: t("description"),
    }),
    robots: { index: false },
  };
}

export default async function InterestPage({ params }: PageProps) {
  const { locale: requested, region: regionSlug, problem: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(regionSlug);
  const { title, state } = await problemOrLeadOn(region, locale, slug);
  const t = await getTranslations("problems");
  const here = pageAddress(locale, regionSlug, slug);
  const problem = addressOf(locale, "/[region]/network/problems/[problem]", {
    ...{ region: regionSlug, problem: slug },
  });
  const { office } = await findAnswering(region.id, {
    kind: "declare_interest",
    about: { kind: "problem", slug },
  });
  const contact = await getTranslations("contact");
  const deletion = longDay(deletionDay("enquiry", today()), locale);
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={localisedAddress(here, locale === "de" ? "en" : "de")}
      crumbs={await problemCrumbs(
        region,
        locale,
        { label: title, href: problem },
        { label: t("interest.crumb") },
      )}
    >
      <h1>{t("interest.title", { problem: title })}</h1>
      {takesInterest(state) && office && (
        <p>
          {contact(office.readsMail ? "answeredBy" : "answeredUntold", {
            ...{ office: office.office, dueDays: office.dueDays },
          })}
        </p>
      )}
      {takesInterest(state) ? (
        <PortalForm
          action={declareInterest}
          submit={t("interest.submit")}
          shownAt={timeOfShowing()}
          hidden={{ region: regionSlug, problem: slug }}
        >
          <TextField
            name="organisation"
            label={t("interest.organisation")}
            autoComplete="organization"
          />
          <TextField
            name="mail"
            type="email"
            label={t("interest.mail")}
            hint={t("interest.mailHint")}
            autoComplete="email"
          />
          <TextArea name="message" label={t("interest.message")} hint={t("interest.messageHint")} />
          <PrivacyNote
            text={t("interest.privacy", {
              office: office?.office ?? contact("officeUnnamed"),
              days: keptDays("enquiry"),
              day: deletion,
            })}
          />
        </PortalForm>
      ) : (
        <p>
          {t("notOpen")}{" "}
          <Link href={problem} prefetch={false}>
            {t("backToProblem")}
          </Link>
        </p>
      )}
    </RegionPage>
  );
}
