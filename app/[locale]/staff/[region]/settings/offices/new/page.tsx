import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { RouteFields } from "@/components/staff/offices/route-fields";
import { targetName } from "@/components/staff/offices/target-name";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { SelectField } from "@/components/ui/form/select-field";
import { listTargetChoices } from "@/lib/enquiries/routes/queries";
import { NO_ROUTE } from "@/lib/enquiries/routes/route-texts";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../request-locale";
import { staffMetadata } from "../../../../staff-metadata";
import { staffOfRegion } from "../../../../staff-session";
import { nameOffice } from "../action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.offices");
  return staffMetadata(t("add"));
}

/** Names an office for a topic, a kind of pages or a partner. */
export default async function NewOfficePage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/settings/offices/new", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "manage");
  const [t, words] = await Promise.all([getTranslations("staff.offices"), getTranslations()]);
  const targets = await listTargetChoices(region.id);
  const list = addressOf(locale, "/staff/[region]/settings/offices", { region: slug });
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={list} prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <h1>{t("add")}</h1>
      <PortalForm
        action={nameOffice}
        submit={t("save")}
        shownAt={timeOfShowing()}
        hidden={{ region: slug, seen: JSON.stringify(NO_ROUTE) }}
      >
        <SelectField
          name="target"
          label={t("target")}
          hint={t("targetHint")}
          initial=""
          choices={[
            { value: "", label: t("choose") },
            ...targets.map(({ target, name }) => ({
              ...{ value: target, label: targetName(target, name, region, locale, words) },
            })),
          ]}
        />
        <RouteFields texts={NO_ROUTE} />
      </PortalForm>
    </StaffFrame>
  );
}
