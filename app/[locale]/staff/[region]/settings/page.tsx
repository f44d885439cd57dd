import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { TickField } from "@/components/ui/form/tick-field";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { getStaffSettings } from "@/lib/regions/settings/queries";
import { requestLocale } from "../../../request-locale";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";
import { changeSettings } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.settings");
  return staffMetadata(t("title"));
}

/** How the staff of a region work. */
export default async function SettingsPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/settings", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "manage");
  const { fourEyes, asksPasskey } = await getStaffSettings(region.id);
  const t = await getTranslations("staff.settings");
  const changes = addressOf(locale, "/staff/[region]/changes", { region: slug });
  const shown = (isOn: boolean) => (isOn ? "yes" : "no");
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <p>
        <Link
          href={addressOf(locale, "/staff/[region]/settings/offices", { region: slug })}
          prefetch={false}
        >
          {t("offices")}
        </Link>
      </p>
      <PortalForm
        action={changeSettings}
        submit={t("save")}
        shownAt={timeOfShowing()}
        hidden={{
          region: slug,
          shownFourEyes: shown(fourEyes),
          shownAsksPasskey: shown(asksPasskey),
        }}
      >
        <TickField
          name="fourEyes"
          label={t("fourEyes")}
          hint={t("fourEyesHint")}
          isInitial={fourEyes}
        />
        <TickField
          name="asksPasskey"
          label={t("asksPasskey")}
          hint={t("asksPasskeyHint")}
          isInitial={asksPasskey}
        />
      </PortalForm>
      <p>
        <Link href={changes + changeQuery({ subject: `region:${slug}` })} prefetch={false}>
          {t("changes")}
        </Link>
      </p>
    </StaffFrame>
  );
}
