import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountTable } from "@/components/staff/account-table";
import { RoleField } from "@/components/staff/role-field";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { TextField } from "@/components/ui/form/text-field";
import { listManagedAccounts } from "@/lib/accounts/management/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { listKnownPartners } from "@/lib/network/directory/queries";
import { requestLocale } from "../../../request-locale";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";
import { inviteToStaff } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.accounts");
  return staffMetadata(t("title"));
}

/** Who works for a region, and an invitation for somebody else. */
export default async function AccountsPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/accounts", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "manage");
  const [accounts, partners] = await Promise.all([
    listManagedAccounts(region.id),
    listKnownPartners(region.id),
  ]);
  const t = await getTranslations("staff.accounts");
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <AccountTable region={region} accounts={accounts} />
      <h2>{t("inviteTitle")}</h2>
      <PortalForm
        action={inviteToStaff}
        submit={t("invite")}
        shownAt={timeOfShowing()}
        hidden={{ region: slug }}
      >
        <TextField name="name" label={t("name")} />
        <TextField name="mail" type="email" label={t("mail")} />
        <RoleField partners={partners} initial="editor" />
      </PortalForm>
    </StaffFrame>
  );
}
