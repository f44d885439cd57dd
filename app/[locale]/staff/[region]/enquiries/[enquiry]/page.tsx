import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EnquiryThread } from "@/components/enquiries/enquiry-thread";
import { OfficeFields, shownInOfficeFields } from "@/components/enquiries/office-fields";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { findReplyAddress } from "@/lib/enquiries/inbox/queries";
import { getEnquiryForStaff } from "@/lib/enquiries/thread/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { readerOfEnquiry } from "../../../staff-session";
import { answerEnquiry } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; enquiry: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, enquiry } = await params;
  requestLocale(locale);
  return staffMetadata(enquiry);
}

/** An enquiry with all that was written, and what staff can do with it. */
export default async function StaffEnquiryPage({ params }: PageProps) {
  const { locale: requested, region: slug, enquiry: caseNumber } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/enquiries/[enquiry]", {
      ...{ region: slug, enquiry: caseNumber },
    });
  const { session, region, canAnswer } = await readerOfEnquiry(locale, address(), slug, caseNumber);
  const enquiry = await getEnquiryForStaff(caseNumber, locale);
  if (enquiry?.regionSlug !== slug) notFound();
  const replyTo = canAnswer ? await findReplyAddress(region.id, caseNumber) : null;
  const t = await getTranslations("staff.inbox");
  const changes = addressOf(locale, "/staff/[region]/changes", { region: slug });
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("one", { caseNumber })}</h1>
      <EnquiryThread enquiry={enquiry} />
      {region.rights.includes("read") && (
        <p>
          <Link href={changes + changeQuery({ subject: `enquiry:${enquiry.id}` })} prefetch={false}>
            {t("changes")}
          </Link>
        </p>
      )}
      {replyTo !== null && (
        <PortalForm
          action={answerEnquiry}
          submit={t("save")}
          shownAt={timeOfShowing()}
          hidden={{ caseNumber, ...shownInOfficeFields(enquiry) }}
        >
          <p>{t("reply", { mail: replyTo, name: enquiry.name })}</p>
          <OfficeFields enquiry={enquiry} />
        </PortalForm>
      )}
    </StaffFrame>
  );
}
