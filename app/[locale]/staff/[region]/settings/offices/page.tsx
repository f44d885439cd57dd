import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ContactFields } from "@/components/staff/offices/contact-fields";
import { OfficeTable } from "@/components/staff/offices/office-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { listRoutesForStaff } from "@/lib/enquiries/routes/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { getContactTexts } from "@/lib/regions/contact/queries";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { changeContact } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.offices");
  return staffMetadata(t("title"));
}

/** The offices of a region: the one that every page names, and who answers what. */
export default async function OfficesPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/settings/offices", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "manage");
  const [texts, routes] = await Promise.all([
    getContactTexts(region.id),
    listRoutesForStaff(region.id),
  ]);
  const t = await getTranslations("staff.offices");
  const to = (folder: "/staff/[region]/settings" | "/staff/[region]/settings/offices/new") =>
    addressOf(locale, folder, { region: slug });
  const changes = addressOf(locale, "/staff/[region]/changes", { region: slug });
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={to("/staff/[region]/settings")} prefetch={false}>
          {t("toSettings")}
        </Link>
      </p>
      <h1>{t("title")}</h1>
      <section>
        <h2>{t("routes")}</h2>
        <p>{t("routesText")}</p>
        <p>
          <Link href={to("/staff/[region]/settings/offices/new")} prefetch={false}>
            {t("add")}
          </Link>
        </p>
        {routes.length === 0 ? (
          <p>{t("noRoutes")}</p>
        ) : (
          <OfficeTable region={region} routes={routes} />
        )}
        <p>
          <Link href={changes + changeQuery({ subject: "enquiry_route" })} prefetch={false}>
            {t("changes")}
          </Link>
        </p>
      </section>
      <section aria-labelledby="contact">
        <h2 id="contact">{t("contact")}</h2>
        <p>{t("contactText")}</p>
        <PortalForm
          action={changeContact}
          submit={t("saveContact")}
          shownAt={timeOfShowing()}
          hidden={{ region: slug, seen: JSON.stringify(texts) }}
        >
          <ContactFields texts={texts} />
        </PortalForm>
      </section>
    </StaffFrame>
  );
}
