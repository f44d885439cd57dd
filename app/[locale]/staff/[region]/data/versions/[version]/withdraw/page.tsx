import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { getVersion } from "@/lib/datasets/history/queries";
import { withdrawVersion } from "@/lib/datasets/mutations";
import { actorOf } from "@/lib/audit/actor";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../../request-locale";
import { staffMetadata } from "../../../../../staff-metadata";
import { staffOfRegion } from "../../../../../staff-session";
import { changeVersion } from "../action";

interface PageProps {
  params: Promise<{ locale: string; region: string; version: string }>;
}

const PARTS = [
  "districts",
  "population",
  "counts",
  "living",
  "practices",
  "places",
  "entries",
] as const;

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("withdraw"));
}

/** What would no longer be seen, before somebody takes a version back. */
export default async function WithdrawPage({ params }: PageProps) {
  const { locale: requested, region: slug, version: number } = await params;
  const locale = requestLocale(requested);
  const place = { region: slug, version: number };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/data/versions/[version]/withdraw", place);
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "data");
  const version = await getVersion(region.id, /^\d{1,9}$/.test(number) ? Number(number) : 0);
  if (!version) notFound();
  const back = addressOf(locale, "/staff/[region]/data/versions/[version]", place);
  if (version.status === "withdrawn") redirect(back);
  const t = await getTranslations("staff.data");
  const hidden = await withdrawVersion(slug, version.id, actorOf(user), { dryRun: true });
  const parts = PARTS.filter((part) => hidden[part] > 0);
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("withdrawTitle", { id: version.id })}</h1>
      <p>{t("withdrawLead")}</p>
      {parts.length === 0 ? (
        <p>{t("hiddenNothing")}</p>
      ) : (
        <>
          <p>{t("hiddenLead")}</p>
          <ul>
            {parts.map((part) => (
              <li key={part}>{t(`hiddenParts.${part}`, { count: hidden[part] })}</li>
            ))}
          </ul>
        </>
      )}
      <PortalForm
        action={changeVersion}
        submit={t(version.status === "scheduled" ? "cancel" : "withdraw")}
        shownAt={timeOfShowing()}
        hidden={{ ...place, step: "withdraw" }}
      />
      <p>
        <Link href={back} prefetch={false}>
          {t("back")}
        </Link>
      </p>
    </StaffFrame>
  );
}
