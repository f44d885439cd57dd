import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listSpecialtyGroups } from "@/app/content";
import { FigureTable } from "@/components/staff/data/figure-table";
import { PlanningFields } from "@/components/staff/data/planning-fields";
import { SourceFields } from "@/components/staff/data/source-fields";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { listPlanningFigures } from "@/lib/datasets/planning/queries";
import { findLastSource } from "@/lib/datasets/uploads/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { enterFigures } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("planning"));
}

/** Official figures typed by hand, with those that stand. */
export default async function PlanningPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const place = { region: slug };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/data/planning", place);
  const { session, region } = await staffOfRegion(locale, address(), slug, "data");
  const [figures, lastSource, groups] = await Promise.all([
    listPlanningFigures(region.id),
    findLastSource(region.id, "figures"),
    listSpecialtyGroups(),
  ]);
  const t = await getTranslations("staff.data");
  const choices = groups.map(({ slug: value, nameGerman, nameEnglish }) => ({
    value,
    label: locale === "de" ? nameGerman : nameEnglish,
  }));
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={addressOf(locale, "/staff/[region]/data", place)} prefetch={false}>
          {t("title")}
        </Link>
      </p>
      <h1>{t("planning")}</h1>
      <p>{t("planningLead")}</p>
      <PortalForm
        action={enterFigures}
        submit={t("publish")}
        shownAt={timeOfShowing()}
        hidden={place}
      >
        <PlanningFields area={figures[0] ?? null} groups={choices} />
        <h2>{t("source")}</h2>
        <SourceFields values={lastSource ?? {}} />
      </PortalForm>
      {figures.length > 0 && <FigureTable region={slug} figures={figures} groups={choices} />}
    </StaffFrame>
  );
}
