import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { StaffFrame } from "@/components/staff/staff-frame";
import form from "@/components/ui/form/form.module.css";
import { PortalForm } from "@/components/ui/form/portal-form";
import { TextField } from "@/components/ui/form/text-field";
import { currentSession } from "@/lib/accounts/current-user";
import { signInService } from "@/lib/accounts/sign-in-options";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { staffMetadata } from "../staff-metadata";
import { staffPath } from "../staff-path";
import { sendSignInLink } from "./action";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.signIn");
  return staffMetadata(t("title"));
}

export default async function SignInPage({ params, searchParams }: PageProps) {
  const locale = requestLocale((await params).locale);
  const asked = searchParameters(await searchParams);
  const next = staffPath(asked.get("next"));
  if (await currentSession()) redirect(next);
  const t = await getTranslations("staff.signIn");
  const service = signInService();
  return (
    <StaffFrame
      otherLanguage={addressOf(locale === "de" ? "en" : "de", "/staff/sign-in")}
      person={null}
    >
      <h1>{t("title")}</h1>
      {asked.has("error") && (
        <p role="alert">{t(asked.get("error") === "AccessDenied" ? "refused" : "failed")}</p>
      )}
      {service !== null && (
        <p>
          {/* No Link: what answers is no page. */}
          <a
            className={form.submit}
            href={`${addressOf(locale, "/staff/sign-in/service")}?next=${encodeURIComponent(next)}`}
          >
            {t("service", { service })}
          </a>
        </p>
      )}
      <h2>{t("byMail")}</h2>
      <p>{t("lead")}</p>
      <PortalForm
        action={sendSignInLink}
        submit={t("submit")}
        shownAt={timeOfShowing()}
        hidden={{}}
      >
        <TextField name="mail" type="email" label={t("mail")} autoComplete="username" />
      </PortalForm>
    </StaffFrame>
  );
}
