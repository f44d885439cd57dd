import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PartnerMatches } from "@/components/network/partner-matches";
import { ProblemState } from "@/components/network/problem-state";
import facts from "@/components/staff/facts.module.css";
import { ProblemRecord } from "@/components/staff/problem-record";
import { ReviewFields } from "@/components/staff/review-fields";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { canAskPartner, canEditProblem, canReviewProblem } from "@/lib/network/policy";
import { rankPartnersOfProblem } from "@/lib/network/partners/queries";
import { nextStates } from "@/lib/network/problem-state";
import { getProblemForStaff } from "@/lib/network/progress/queries";
import { listThemeChoices } from "@/lib/network/queries";
import { listAskable } from "@/lib/network/review/queries";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { ask, review } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; problem: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.problems");
  return staffMetadata(t("problem"));
}

/** A problem with its whole history, who fits it and wants it, and where staff can lead it. */
export default async function StaffProblemPage({ params }: PageProps) {
  const { locale: requested, region: slug, problem: problemSlug } = await params;
  const locale = requestLocale(requested);
  const own = { region: slug, problem: problemSlug };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/problems/[problem]", own);
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const problem = await getProblemForStaff(region.id, problemSlug);
  if (!problem) notFound();
  const { title, summary, description, organisation, ownerHidden, result } = problem;
  const matches = await rankPartnersOfProblem(region.id, problemSlug);
  const stored = { regionId: region.id, state: problem.state };
  const mayAsk = canAskPartner(user, stored);
  const askable = await listAskable(
    ...([region.id, problemSlug, matches.map((match) => match.slug)] as const),
  );
  const next = nextStates(problem.state, "staff").filter((to) =>
    canReviewProblem(user, stored, to),
  );
  const declared = problem.interests.flatMap((one) => one.partnerSlug ?? []);
  const t = await getTranslations("staff.problems");
  const mayReach = canReviewProblem(user, stored, "withdrawn") || mayAsk;
  const rows = [
    [t("owner"), ownerHidden ? t("hiddenOwner", { organisation }) : organisation],
    ...(mayReach && problem.contactMail !== "" ? [[t("mail"), problem.contactMail]] : []),
    [t("summary"), summary],
    [t("description"), description],
    ...(problem.terms.length > 0 ? [[t("terms"), problem.terms.join(", ")]] : []),
    ...(problem.partnersAtWork.length > 0
      ? [[t("atWork"), problem.partnersAtWork.join(", ")]]
      : []),
    ...(result ? [[t("result"), result]] : []),
  ];
  const further = new Map<string, ReactNode>();
  for (const { slug: partner, name } of mayAsk ? matches : []) {
    const known = askable.get(partner);
    const hidden = { ...own, partner };
    const form = (
      <PortalForm
        action={ask}
        submit={t("ask", { name })}
        shownAt={timeOfShowing()}
        hidden={hidden}
        isQuiet
      />
    );
    const told = known ? t("asked") : t("noMail");
    further.set(partner, known?.asked === false ? form : <p>{told}</p>);
  }
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1 lang={problem.locale}>{title}</h1>
      <p>
        <ProblemState state={problem.state} />
      </p>
      <dl className={facts.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {canEditProblem(user, stored) && (
        <p>
          <Link
            href={addressOf(locale, "/staff/[region]/problems/[problem]/edit", own)}
            prefetch={false}
          >
            {t("edit.link")}
          </Link>
        </p>
      )}
      {next.length > 0 && (
        <section aria-labelledby="decide">
          <h2 id="decide">{t("decide")}</h2>
          <PortalForm
            action={review}
            submit={t("save")}
            shownAt={timeOfShowing()}
            hidden={{ region: slug, problem: problemSlug }}
          >
            <ReviewFields
              next={next}
              partners={[...new Set([...declared, ...matches.map((match) => match.slug)])].map(
                (value) => ({
                  value,
                  label: matches.find((match) => match.slug === value)?.name ?? value,
                }),
              )}
            />
          </PortalForm>
        </section>
      )}
      <PartnerMatches
        regionSlug={slug}
        matches={matches}
        themes={await listThemeChoices(region.id, locale)}
        further={Object.fromEntries(further)}
      />
      <ProblemRecord
        region={slug}
        changes={problem.changes}
        interests={problem.interests}
        language={problem.locale}
      />
    </StaffFrame>
  );
}
