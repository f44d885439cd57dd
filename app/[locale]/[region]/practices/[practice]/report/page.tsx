import type { Metadata } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ReportFields } from "@/components/practices/report-fields";
import { reportedValue } from "@/components/practices/reported-value";
import { RegionPage } from "@/components/regions/region-page";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { today } from "@/lib/portal-day";
import { reportFieldSchema, type ReportField } from "@/lib/practices/practice-statement";
import type { PracticeDetail } from "@/lib/practices/schema";
import { deletionDay } from "@/lib/retention/retention";
import { requestLocale } from "../../../../request-locale";
import type { SearchParameters } from "../../../../search-parameters";
import { practiceOrLeadOn } from "../../practice-content";
import styles from "./report.module.css";
import { sendReport } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; practice: string }>;
  searchParams: Promise<SearchParameters>;
}

/** The part of a practice's page that an address asks about. */
const PART = { de: "angabe", en: "part" } as const;

// The form tells when it was shown, so every reader gets one of their own.
export const dynamic = "force-dynamic";

async function reportContent({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug, practice: practiceSlug } = await params;
  const locale = requestLocale(requested);
  const { region, practice } = await practiceOrLeadOn(slug, practiceSlug, locale);
  const given = await searchParams;
  const { data: field } = reportFieldSchema.safeParse(
    given[PART[locale]] ?? given[PART.de] ?? given[PART.en],
  );
  const t = await getTranslations("places");
  return { locale, region, practice, name: practice.name ?? t("unnamed"), field: field ?? null };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { name } = await reportContent(props);
  const t = await getTranslations("practiceReport");
  return { title: t("title", { name }), robots: { index: false } };
}

export default async function ReportPage(props: PageProps) {
  const { locale, region, practice, name, field } = await reportContent(props);
  const t = await getTranslations("practiceReport");
  const navigation = await getTranslations("navigation");
  const parameters = { region: region.slug, practice: practice.slug };
  const folder = "/[region]/practices/[practice]/report";
  const other = locale === "de" ? "en" : "de";
  const query = field === null ? "" : `?${PART[other]}=${field}`;
  return (
    <RegionPage
      region={region}
      section="practices"
      otherLanguage={addressOf(other, folder, parameters) + query}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", parameters) },
        {
          label: navigation("practices"),
          href: addressOf(locale, "/[region]/practices", parameters),
        },
        { label: name, href: addressOf(locale, "/[region]/practices/[practice]", parameters) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("title", { name })}</h1>
      {field === null ? (
        <PartChoice href={addressOf(locale, folder, parameters)} />
      ) : (
        <ReportForm regionSlug={region.slug} practice={practice} field={field} />
      )}
    </RegionPage>
  );
}

/** Which part is wrong; each has a form of its own. */
function PartChoice({ href }: { href: string }) {
  const locale = useLocale();
  const t = useTranslations("practiceReport");
  return (
    <>
      <p>{t("which")}</p>
      <ul className={styles.parts}>
        {reportFieldSchema.options.map((field) => (
          <li key={field}>
            <Link href={`${href}?${PART[locale]}=${field}`} prefetch={false} rel="nofollow">
              {t(`field.${field}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ReportFormProps {
  regionSlug: string;
  practice: PracticeDetail;
  field: ReportField;
}

function ReportForm({ regionSlug, practice, field }: ReportFormProps) {
  const locale = useLocale();
  const t = useTranslations("practiceReport");
  const places = useTranslations("places");
  const now = reportedValue(field, currentValue(field, practice), locale, places);
  return (
    <>
      <h2>{t(`field.${field}`)}</h2>
      {now !== null && <p>{t("now", { value: now })}</p>}
      <PortalForm
        action={sendReport}
        submit={t("submit")}
        shownAt={timeOfShowing()}
        hidden={{ region: regionSlug, practice: practice.slug, field }}
      >
        <ReportFields field={field} />
        <PrivacyNote
          text={t("privacy", {
            day: longDay(deletionDay("practiceReport", today()), locale),
          })}
        />
      </PortalForm>
    </>
  );
}

/** What the portal says now; null for what is no single value. */
function currentValue(field: ReportField, practice: PracticeDetail): unknown {
  if (field === "other" || field === "address") return null;
  if (field === "acceptance") return practice.acceptance?.acceptance ?? null;
  return practice[field];
}
