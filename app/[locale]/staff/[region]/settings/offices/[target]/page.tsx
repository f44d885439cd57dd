import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { RouteFields } from "@/components/staff/offices/route-fields";
import { targetName } from "@/components/staff/offices/target-name";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { getRouteForStaff } from "@/lib/enquiries/routes/queries";
import { targetOfAddress } from "@/lib/enquiries/routes/target-address";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../request-locale";
import { staffMetadata } from "../../../../staff-metadata";
import { staffOfRegion } from "../../../../staff-session";
import { dropOffice, nameOffice } from "../action";

interface PageProps {
  params: Promise<{ locale: string; region: string; target: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.offices");
  return staffMetadata(t("one"));
}

/** The office that answers for one target. */
export default async function OfficePage({ params }: PageProps) {
  const { locale: requested, region: slug, target: part } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/settings/offices/[target]", {
      ...{ region: slug, target: part },
    });
  const { session, region } = await staffOfRegion(locale, address(), slug, "manage");
  const target = targetOfAddress(part);
  const route = target && (await getRouteForStaff(region.id, target));
  if (!route) notFound();
  const { texts, name } = route;
  const [t, words] = await Promise.all([getTranslations("staff.offices"), getTranslations()]);
  const hidden = { region: slug, target: route.target, seen: JSON.stringify(texts) };
  const shownAt = timeOfShowing();
  const changes = addressOf(locale, "/staff/[region]/changes", { region: slug });
  const subject = `enquiry_route:${route.target}`;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link
          href={addressOf(locale, "/staff/[region]/settings/offices", { region: slug })}
          prefetch={false}
        >
          {t("back")}
        </Link>
      </p>
      <h1>{targetName(route.target, name, region, locale, words)}</h1>
      <PortalForm action={nameOffice} submit={t("save")} shownAt={shownAt} hidden={hidden}>
        <RouteFields texts={texts} />
      </PortalForm>
      <h2>{t("drop")}</h2>
      <p>{t("dropText")}</p>
      <PortalForm
        action={dropOffice}
        submit={t("dropButton")}
        shownAt={shownAt}
        hidden={hidden}
        isQuiet
      />
      <p>
        <Link href={changes + changeQuery({ subject })} prefetch={false}>
          {t("changes")}
        </Link>
      </p>
    </StaffFrame>
  );
}
