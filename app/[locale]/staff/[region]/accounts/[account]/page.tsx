import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { RoleField } from "@/components/staff/role-field";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { findManagedAccount } from "@/lib/accounts/management/queries";
import { roleChoice } from "@/lib/accounts/management/schema";
import { canManageWholly } from "@/lib/accounts/policy";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { listKnownPartners } from "@/lib/network/directory/queries";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { changeAccountRole, takeAccountStep } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; account: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.accounts");
  return staffMetadata(t("title"));
}

/** An account with what it may do in a region, to be changed, signed out or closed. */
export default async function ManagedAccountPage({ params }: PageProps) {
  const { locale: requested, region: slug, account: asked } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/accounts/[account]", { region: slug, account: asked });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "manage");
  const account = await findManagedAccount(region.id, Number(asked));
  if (!account) notFound();
  const partners = await listKnownPartners(region.id);
  const t = await getTranslations("staff.accounts");
  const own = account.roles.find(({ regionId }) => regionId === region.id);
  const hidden = { region: slug, account: String(account.id) };
  const changes = addressOf(locale, "/staff/[region]/changes", { region: slug });
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{account.name || account.mail}</h1>
      <p>{account.mail}</p>
      <p>
        <Link href={changes + changeQuery({ actor: `account:${account.id}` })} prefetch={false}>
          {t("changes")}
        </Link>
      </p>
      {own && (
        <PortalForm
          action={changeAccountRole}
          submit={t("saveRoles")}
          shownAt={timeOfShowing()}
          hidden={hidden}
        >
          <RoleField partners={partners} initial={roleChoice(own)} canBeNone />
        </PortalForm>
      )}
      {canManageWholly(user, account.roles) ? (
        <>
          <PortalForm
            action={takeAccountStep}
            submit={t("endSessions")}
            shownAt={timeOfShowing()}
            hidden={{ ...hidden, step: "end" }}
          />
          <h2>{t("close")}</h2>
          <p>{t("closeText")}</p>
          <PortalForm
            action={takeAccountStep}
            submit={t("close")}
            shownAt={timeOfShowing()}
            hidden={{ ...hidden, step: "close" }}
          />
        </>
      ) : (
        <p>{t("elsewhere")}</p>
      )}
    </StaffFrame>
  );
}
