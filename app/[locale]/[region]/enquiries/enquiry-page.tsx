import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { EnquiryThread } from "@/components/enquiries/enquiry-thread";
import { RegionPage } from "@/components/regions/region-page";
import { PortalForm } from "@/components/ui/form/portal-form";
import {
  findEnquiry,
  type EnquiryDetails,
  type FoundEnquiry,
} from "@/lib/enquiries/thread/queries";
import type { Confirmation, FormAction } from "@/lib/forms/form-state";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

export interface EnquiryPageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

/** Which of the two sides of an enquiry a page is for. */
interface Side {
  purpose: "enquiry_sender" | "enquiry_office";
  folder: "/[region]/enquiries/[token]" | "/[region]/enquiries/office/[token]";
  action: FormAction<Confirmation>;
  /** The fields of its form. */
  fields: (enquiry: EnquiryDetails) => ReactNode;
  /** What its form showed, to be sent along. */
  shown?: (enquiry: EnquiryDetails) => Readonly<Record<string, string>>;
}

/** The enquiry of an address, looked for once while a page is made. */
const enquiryAt = cache(
  async (purpose: Side["purpose"], region: string, token: string, locale: Locale) => {
    const found = await findEnquiry(purpose, token, locale, new Date());
    const isElsewhere = found.is === "found" && found.enquiry.regionSlug !== region;
    return isElsewhere ? ({ is: "unknown" } as const) : found;
  },
);

/** The office reads of many enquiries, their senders of their own. */
async function titleOf(purpose: Side["purpose"], found: FoundEnquiry): Promise<string> {
  const t = await getTranslations("enquiries");
  if (found.is !== "found") return t(`lost.${found.is}.title`);
  return purpose === "enquiry_office"
    ? t("officeTitle", { caseNumber: found.enquiry.caseNumber })
    : t("title");
}

// The address is a secret; with no referrer at all the form below could not be sent.
export async function enquiryMetadata(
  { params }: EnquiryPageProps,
  purpose: Side["purpose"],
): Promise<Metadata> {
  const { locale, region, token } = await params;
  const found = await enquiryAt(purpose, region, token, requestLocale(locale));
  const title = await titleOf(purpose, found);
  return { title, robots: { index: false }, referrer: "same-origin" };
}

/** An enquiry with its thread and what one of its sides can do. */
export async function EnquiryPage({
  params,
  purpose,
  folder,
  action,
  fields,
  shown,
}: EnquiryPageProps & Side) {
  const { locale: requested, region: slug, token } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const found = await enquiryAt(purpose, slug, token, locale);
  const title = await titleOf(purpose, found);
  const t = await getTranslations("enquiries");
  return (
    <RegionPage
      region={region}
      sources={[]}
      otherLanguage={addressOf(locale === "de" ? "en" : "de", folder, { region: slug, token })}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: title },
      ]}
    >
      <h1>{title}</h1>
      {found.is === "found" ? (
        <>
          <EnquiryThread enquiry={found.enquiry} />
          <PortalForm
            action={action}
            submit={t("submit")}
            shownAt={timeOfShowing()}
            hidden={{ token, ...shown?.(found.enquiry) }}
          >
            {fields(found.enquiry)}
          </PortalForm>
        </>
      ) : (
        <>
          <p>{t(`lost.${found.is}.text`)}</p>
          <p>
            <Link href={addressOf(locale, "/[region]/contact", { region: slug })} prefetch={false}>
              {t("lost.contact")}
            </Link>
          </p>
        </>
      )}
    </RegionPage>
  );
}
