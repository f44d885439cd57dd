import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CorrectionFields } from "@/components/staff/practices/correction-fields";
import { PracticeHistory } from "@/components/staff/practices/practice-history";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { practiceTexts } from "@/lib/practices/correction/practice-texts";
import { getPracticeForStaff } from "@/lib/practices/correction/queries";
import { canCorrectPractice } from "@/lib/practices/policy";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { confirmUnchanged } from "../action";
import { correct } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; practice: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.practices");
  return staffMetadata(t("one"));
}

/** A practice as the portal shows it now, for staff to put right. */
export default async function StaffPracticePage({ params }: PageProps) {
  const { locale: requested, region: slug, practice: practiceSlug } = await params;
  const locale = requestLocale(requested);
  const place = { region: slug, practice: practiceSlug };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/practices/[practice]", place);
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const practice = await getPracticeForStaff(region.id, practiceSlug);
  if (!practice) notFound();
  const t = await getTranslations("staff.practices");
  const places = await getTranslations("places");
  const { name, street, postcode, city, acceptance, checkedOn, source } = practice;
  const texts = practiceTexts(practice, locale);
  const town = [postcode, city].filter(Boolean).join(" ");
  const mayCorrect = canCorrectPractice(user, region);
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={addressOf(locale, "/staff/[region]/practices", place)} prefetch={false}>
          {t("title")}
        </Link>
      </p>
      <h1>{name ?? places("unnamed")}</h1>
      <p>{[street, town].filter(Boolean).join(", ")}</p>
      <p>
        <Link href={addressOf(locale, "/[region]/practices/[practice]", place)} prefetch={false}>
          {t("toPublic")}
        </Link>
      </p>
      <p>{t("source", { publisher: source.publisher, day: longDay(source.asOf, locale) })}</p>
      <p>
        {acceptance === null
          ? t("acceptanceUnknown")
          : t(checkedOn === null ? "acceptanceUnchecked" : "acceptanceChecked", {
              acceptance: places(`acceptance.${acceptance}`),
              day: checkedOn === null ? "" : longDay(checkedOn, locale),
            })}
      </p>
      {mayCorrect && (
        <>
          {acceptance !== null && (
            <PortalForm
              action={confirmUnchanged}
              submit={t("checkOneButton")}
              shownAt={timeOfShowing()}
              hidden={place}
              isQuiet
            />
          )}
          <h2>{t("correct")}</h2>
          <p>{t("correctText")}</p>
          <PortalForm
            action={correct}
            submit={t("save")}
            shownAt={timeOfShowing()}
            hidden={{ ...place, seen: JSON.stringify(texts) }}
          >
            <CorrectionFields texts={texts} />
          </PortalForm>
        </>
      )}
      <h2>{t("history")}</h2>
      <PracticeHistory region={slug} {...practice} />
    </StaffFrame>
  );
}
