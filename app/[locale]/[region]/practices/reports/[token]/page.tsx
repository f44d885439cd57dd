import type { Metadata } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { reportedValue } from "@/components/practices/reported-value";
import { RegionPage } from "@/components/regions/region-page";
import { PortalForm } from "@/components/ui/form/portal-form";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { portalDay } from "@/lib/portal-day";
import { findReport, type OwnReport } from "@/lib/practices/reports/queries";
import { requestLocale } from "../../../../request-locale";
import { regionOrNotFound } from "../../../region-content";
import styles from "./decision.module.css";
import { takeDecision } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("practiceReport.decision");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

export default async function DecisionPage({ params }: PageProps) {
  const { locale: requested, region: slug, token } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const found = token.length > 100 ? null : await findReport(token);
  const report = found?.regionSlug === slug ? found : null;
  const t = await getTranslations("practiceReport.decision");
  const navigation = await getTranslations("navigation");
  const folder = "/[region]/practices/reports/[token]";
  return (
    <RegionPage
      region={region}
      section="practices"
      otherLanguage={addressOf(locale === "de" ? "en" : "de", folder, { region: slug, token })}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        {
          label: navigation("practices"),
          href: addressOf(locale, "/[region]/practices", { region: slug }),
        },
        { label: t("crumb") },
      ]}
    >
      {report ? (
        <Decision report={report} token={token} />
      ) : (
        <>
          <h1>{t("unknownTitle")}</h1>
          <p>{t("unknownText")}</p>
        </>
      )}
    </RegionPage>
  );
}

/** Nothing happens by opening the link, as programs that check mails open links too. */
function Decision({ report, token }: { report: OwnReport; token: string }) {
  const locale = useLocale();
  const t = useTranslations("practiceReport");
  const places = useTranslations("places");
  const { practice, regionSlug, field, note, status, decidedAt } = report;
  const proposed = reportedValue(field, report.proposed, locale, places);
  const rows = [
    [t("decision.about"), t(`field.${field}`)],
    [t("decision.reportedOn"), longDay(portalDay(report.createdAt), locale)],
    ...(proposed === null ? [] : [[t("proposed"), proposed] as const]),
    ...(note === "" ? [] : [[t("note"), note] as const]),
  ] as const;
  return (
    <>
      <h1>{t("decision.title")}</h1>
      {practice ? (
        <p>
          <Link
            href={addressOf(locale, "/[region]/practices/[practice]", {
              region: regionSlug,
              practice: practice.slug,
            })}
            prefetch={false}
          >
            {practice.name ?? places("unnamed")}
          </Link>
        </p>
      ) : (
        <p>{t("decision.practiceGone")}</p>
      )}
      <dl className={styles.report}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {status !== "open" && decidedAt && (
        <p>
          <strong>
            {t("decision.decidedOn", { day: longDay(portalDay(decidedAt), locale) })}{" "}
            {t(`decision.already.${status}`)}
          </strong>
        </p>
      )}
      {status === "open" && (
        <PortalForm
          action={takeDecision}
          submit={t("decision.reject")}
          shownAt={timeOfShowing()}
          hidden={{ token, decision: "reject" }}
        >
          <p>{t(proposed === null ? "decision.askNote" : "decision.ask")}</p>
          <button type="submit" name="decision" value="confirm" className={styles.confirm}>
            {t("decision.confirm")}
          </button>
        </PortalForm>
      )}
    </>
  );
}
