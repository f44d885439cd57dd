import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { reportedValue } from "@/components/practices/reported-value";
import facts from "@/components/staff/facts.module.css";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { TextField } from "@/components/ui/form/text-field";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { portalDay, storedDay } from "@/lib/portal-day";
import { canDecideReportAsStaff } from "@/lib/practices/policy";
import { getReportForStaff } from "@/lib/practices/reports/staff/queries";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { decideAsStaff } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; report: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.reports");
  return staffMetadata(t("one"));
}

/** What a reader reported, what became of it, and what staff decide. */
export default async function StaffReportPage({ params }: PageProps) {
  const { locale: requested, region: slug, report: number } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/reports/[report]", { region: slug, report: number });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const id = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
  const report = await getReportForStaff(region.id, id);
  if (!report) notFound();
  const t = await getTranslations("staff.reports");
  const words = await getTranslations("practiceReport");
  const places = await getTranslations("places");
  const { field, note, practice, status, decidedAt, decidedBy, reason, earlier } = report;
  const inWords = (value: unknown) => reportedValue(field, value, locale, places) ?? t("empty");
  const proposed = report.proposed === null ? null : inWords(report.proposed);
  const history = [
    ...earlier.map(({ statedOn, statedBy, value }) => ({
      day: storedDay(statedOn),
      what: t(`history.${statedBy}`, { value: inWords(value) }),
    })),
    { day: portalDay(report.createdAt), what: t("history.reported") },
    ...(status !== "open" && decidedAt
      ? [
          {
            day: portalDay(decidedAt),
            what: t(`history.${status}`, { by: t(`by.${decidedBy ?? "staff"}`) }),
          },
        ]
      : []),
  ].sort((one, other) => one.day.localeCompare(other.day));
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("one")}</h1>
      <p>
        {practice ? (
          <Link
            href={addressOf(locale, "/[region]/practices/[practice]", {
              ...{ region: slug, practice: practice.slug },
            })}
            prefetch={false}
          >
            {practice.name ?? places("unnamed")}
          </Link>
        ) : (
          words("decision.practiceGone")
        )}
      </p>
      <dl className={facts.facts}>
        {[
          [words("decision.about"), words(`field.${field}`)],
          [words("proposed"), proposed ?? t("noProposal")],
          [words("note"), note || t("empty")],
          [t("status"), t(`views.${status}`)],
          ...(reason ? [[t("reason"), reason]] : []),
        ].map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {status === "open" && canDecideReportAsStaff(user, { regionId: region.id }) && (
        <>
          <h2>{t("accept")}</h2>
          <p>{words(proposed === null ? "decision.askNote" : "decision.ask")}</p>
          <PortalForm
            action={decideAsStaff}
            submit={t("acceptButton")}
            shownAt={timeOfShowing()}
            hidden={{ report: String(id), decision: "confirm" }}
          />
          <h2>{t("decline")}</h2>
          <PortalForm
            action={decideAsStaff}
            submit={t("declineButton")}
            shownAt={timeOfShowing()}
            hidden={{ report: String(id), decision: "reject" }}
            isQuiet
          >
            <TextField name="reason" label={t("reason")} hint={t("reasonHint")} />
          </PortalForm>
        </>
      )}
      <h2>{t("history.title")}</h2>
      <ol>
        {history.map(({ day, what }, index) => (
          <li key={index}>
            {longDay(day, locale)}: {what}
          </li>
        ))}
      </ol>
    </StaffFrame>
  );
}
