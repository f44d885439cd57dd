import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { listSessions } from "@/lib/accounts/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../request-locale";
import { staffMetadata } from "../staff-metadata";
import { signedInOrLed } from "../staff-session";
import { endSession } from "./action";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.account");
  return staffMetadata(t("title"));
}

/** Where somebody is signed in, each to be ended. */
export default async function AccountPage({ params }: PageProps) {
  const locale = requestLocale((await params).locale);
  const { session } = await signedInOrLed(locale, addressOf(locale, "/staff/account"));
  const t = await getTranslations("staff.account");
  const format = await getFormatter();
  const sessions = await listSessions(session.account.id, new Date());
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <StaffFrame
      otherLanguage={addressOf(locale === "de" ? "en" : "de", "/staff/account")}
      person={session.account.name}
    >
      <h1>{t("title")}</h1>
      <h2>{t("sessions")}</h2>
      <ul>
        {sessions.map(({ id, device, createdAt, seenAt }) => (
          <li key={id}>
            <p>
              {t("session", { device: device || t("unknownDevice"), since: moment(createdAt) })}{" "}
              {id === session.id ? t("thisOne") : t("lastUse", { at: moment(seenAt) })}
            </p>
            <PortalForm
              action={endSession}
              submit={id === session.id ? t("signOut") : t("end")}
              shownAt={timeOfShowing()}
              hidden={{ session: String(id) }}
            />
          </li>
        ))}
      </ul>
      <PortalForm
        action={endSession}
        submit={t("signOutEverywhere")}
        shownAt={timeOfShowing()}
        hidden={{ session: "all" }}
      />
    </StaffFrame>
  );
}
