import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { findLink } from "@/lib/links/queries";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { signIn } from "./action";

interface PageProps {
  params: Promise<{ locale: string; token: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.signIn");
  return staffMetadata(t("title"));
}

/** Nobody is signed in by opening the link, as programs that check mails open links too. */
export default async function SignInLinkPage({ params }: PageProps) {
  const { locale: requested, token } = await params;
  const locale = requestLocale(requested);
  const t = await getTranslations("staff.signIn");
  const link = await findLink("sign_in", token, new Date());
  return (
    <StaffFrame
      otherLanguage={addressOf(locale === "de" ? "en" : "de", "/staff/sign-in/link/[token]", {
        token,
      })}
      person={null}
    >
      <h1>{t("title")}</h1>
      {link.state === "valid" ? (
        <PortalForm
          action={signIn}
          submit={t("now")}
          shownAt={timeOfShowing()}
          hidden={{ token }}
        />
      ) : (
        <>
          <p>{t("lost")}</p>
          <p>
            <Link href={addressOf(locale, "/staff/sign-in")}>{t("again")}</Link>
          </p>
        </>
      )}
    </StaffFrame>
  );
}
