import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ProblemState } from "@/components/network/problem-state";
import { RegionPage } from "@/components/regions/region-page";
import { PortalForm } from "@/components/ui/form/portal-form";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { isFinished } from "@/lib/network/problem-state";
import { findOwnProblem, type OwnProblem } from "@/lib/network/progress/queries";
import { requestLocale } from "../../../../../request-locale";
import { regionOrNotFound } from "../../../../region-content";
import { problemCrumbs } from "../../problem-crumbs";
import { takeOwnerStep } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

// The address is a secret; with no referrer at all the form below could not be sent.
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("problems.confirm");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

export default async function ConfirmationPage({ params }: PageProps) {
  const { locale: requested, region: slug, token } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const found = await findOwnProblem(token);
  const problem = found?.regionSlug === slug ? found : null;
  const t = await getTranslations("problems");
  const folder = "/[region]/network/problems/confirm/[token]";
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={addressOf(locale === "de" ? "en" : "de", folder, { region: slug, token })}
      crumbs={await problemCrumbs(region, locale, { label: t("confirm.crumb") })}
    >
      {problem ? (
        <OwnerStep problem={problem} token={token} locale={locale} />
      ) : (
        <>
          <h1>{t("confirm.unknownTitle")}</h1>
          <p>{t("confirm.unknownText")}</p>
          <p>
            <Link
              href={addressOf(locale, "/[region]/network/problems/new", { region: slug })}
              prefetch={false}
            >
              {t("describe")}
            </Link>
          </p>
        </>
      )}
    </RegionPage>
  );
}

/** Nothing happens by opening the link, as programs that check mails open links too. */
async function OwnerStep({
  problem,
  token,
  locale,
}: {
  problem: OwnProblem;
  token: string;
  locale: Locale;
}) {
  const t = await getTranslations("problems");
  const { state, title, deleteAfter } = problem;
  const isDraft = state === "draft";
  const step = isDraft ? "review" : "withdrawn";
  return (
    <>
      <h1>{t("confirm.title")}</h1>
      <p>
        <strong lang={problem.locale}>{t("confirm.problem", { title })}</strong>{" "}
        <ProblemState state={state} />
      </p>
      {isDraft && <p>{t("confirm.confirmText")}</p>}
      {isFinished(state) ? (
        <p>{t("confirm.finishedText")}</p>
      ) : (
        <PortalForm
          action={takeOwnerStep}
          submit={t(isDraft ? "confirm.confirm" : "confirm.withdraw")}
          shownAt={timeOfShowing()}
          hidden={{ token, step }}
        >
          {!isDraft && <p>{t("confirm.withdrawText")}</p>}
        </PortalForm>
      )}
      <p>{t("confirm.deletion", { day: longDay(deleteAfter, locale) })}</p>
    </>
  );
}
