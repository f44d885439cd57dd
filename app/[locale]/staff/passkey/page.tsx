import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PasskeyButton } from "@/components/staff/passkey-button";
import { StaffFrame } from "@/components/staff/staff-frame";
import { listPasskeys } from "@/lib/accounts/passkeys/queries";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { staffMetadata } from "../staff-metadata";
import { staffPath } from "../staff-path";
import { signedInOrLed } from "../staff-session";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.passkey");
  return staffMetadata(t("title"));
}

/** Where a region asks for a passkey besides signing in. */
export default async function PasskeyPage({ params, searchParams }: PageProps) {
  const locale = requestLocale((await params).locale);
  const { session } = await signedInOrLed(locale, addressOf(locale, "/staff/passkey"));
  const next = staffPath(searchParameters(await searchParams).get("next"));
  const t = await getTranslations("staff.passkey");
  const what = (await listPasskeys(session.account.id)).length > 0 ? "show" : "make";
  return (
    <StaffFrame
      otherLanguage={addressOf(locale === "de" ? "en" : "de", "/staff/passkey")}
      person={session.account.name}
    >
      <h1>{t("title")}</h1>
      <p>{t(`lead.${what}`)}</p>
      <PasskeyButton
        what={what}
        label={t(`button.${what}`)}
        failed={t("failed")}
        unknown={t("unknown")}
        next={next}
      />
      <noscript>
        <p>{t("noScript")}</p>
      </noscript>
    </StaffFrame>
  );
}
