import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ProblemTextFields } from "@/components/staff/problem-text-fields";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { findProblemToEdit } from "@/lib/network/editing/queries";
import { canEditProblem } from "@/lib/network/policy";
import { isPartnered, isPublic } from "@/lib/network/problem-state";
import { listThemeChoices } from "@/lib/network/queries";
import { requestLocale } from "../../../../../request-locale";
import { staffMetadata } from "../../../../staff-metadata";
import { staffOfRegion } from "../../../../staff-session";
import { edit } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; problem: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.problems.edit");
  return staffMetadata(t("metaTitle"));
}

/** The text of a problem, for staff to put right. */
export default async function EditProblemPage({ params }: PageProps) {
  const { locale: requested, region: slug, problem: problemSlug } = await params;
  const locale = requestLocale(requested);
  const own = { region: slug, problem: problemSlug };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/problems/[problem]/edit", own);
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "write");
  const problem = await findProblemToEdit(slug, problemSlug);
  if (!problem || !canEditProblem(user, problem)) notFound();
  const { id, texts, state } = problem;
  const t = await getTranslations("staff.problems.edit");
  const changes = addressOf(locale, "/staff/[region]/changes", { region: slug });
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={addressOf(locale, "/staff/[region]/problems/[problem]", own)} prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <h1>{t("heading", { title: texts.title })}</h1>
      <p>{t(isPublic(state) ? "publicNote" : "reviewNote")}</p>
      <PortalForm
        action={edit}
        submit={t("save")}
        shownAt={timeOfShowing()}
        hidden={{ ...own, seen: JSON.stringify(texts) }}
      >
        <ProblemTextFields
          texts={texts}
          language={problem.locale}
          themes={await listThemeChoices(region.id, locale)}
          hasResult={isPartnered(state) || texts.result !== ""}
        />
      </PortalForm>
      <p>
        <Link href={changes + changeQuery({ subject: `problem:${id}` })} prefetch={false}>
          {t("changes")}
        </Link>
      </p>
    </StaffFrame>
  );
}
