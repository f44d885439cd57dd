import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FacilityFields } from "@/components/staff/practices/facility-fields";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { placeQuery } from "@/lib/practices/correction/place-filter";
import { getFacilityForStaff } from "@/lib/practices/facility-correction/queries";
import { canCorrectFacility } from "@/lib/practices/policy";
import { requestLocale } from "../../../../../request-locale";
import { staffMetadata } from "../../../../staff-metadata";
import { staffOfRegion } from "../../../../staff-session";
import { correct } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; facility: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.facilities");
  return staffMetadata(t("one"));
}

/** A pharmacy, a hospital, a home or another place of care, for staff to put right. */
export default async function StaffFacilityPage({ params }: PageProps) {
  const { locale: requested, region: slug, facility: facilitySlug } = await params;
  const locale = requestLocale(requested);
  const own = { region: slug, facility: facilitySlug };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/practices/others/[facility]", own);
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const facility = await getFacilityForStaff(region.id, facilitySlug);
  if (!facility) notFound();
  const { kind, texts, source } = facility;
  const [t, places] = await Promise.all([
    getTranslations("staff.facilities"),
    getTranslations("places"),
  ]);
  const list = addressOf(locale, "/staff/[region]/practices", { region: slug });
  const changes = addressOf(locale, "/staff/[region]/changes", { region: slug });
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={list + placeQuery({ view: "places", words: "", page: 1 })} prefetch={false}>
          {t("toList")}
        </Link>
      </p>
      <h1>{texts.name || places("unnamed")}</h1>
      <p>{places(`kind.${kind}`)}</p>
      <p>
        <Link href={addressOf(locale, "/[region]/facilities/[facility]", own)} prefetch={false}>
          {t("toPublic")}
        </Link>
      </p>
      <p>{t("source", { publisher: source.publisher, day: longDay(source.asOf, locale) })}</p>
      {canCorrectFacility(user, region) && (
        <>
          <h2>{t("correct")}</h2>
          <p>{t("correctText")}</p>
          <PortalForm
            action={correct}
            submit={t("save")}
            shownAt={timeOfShowing()}
            hidden={{ ...own, seen: JSON.stringify(texts) }}
          >
            <FacilityFields kind={kind} texts={texts} />
          </PortalForm>
        </>
      )}
      <p>
        <Link
          href={changes + changeQuery({ subject: `care_place:${facilitySlug}` })}
          prefetch={false}
        >
          {t("changes")}
        </Link>
      </p>
    </StaffFrame>
  );
}
