import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { StaffFrame } from "@/components/staff/staff-frame";
import table from "@/components/staff/staff-table.module.css";
import { PortalForm } from "@/components/ui/form/portal-form";
import { mayEverywhere } from "@/lib/accounts/policy";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { listFailedMails } from "@/lib/mail/failed/queries";
import { listFailedJobs } from "@/lib/worker/failed/queries";
import { requestLocale } from "../../../request-locale";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";
import { restsSearch } from "@/lib/saved-searches/undelivered/resting-templates";
import { retryMail } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.mails");
  return staffMetadata(t("title"));
}

/** Mails that did not go out and work that was not done, each with the reason. */
export default async function FailedMailsPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/mails", { region: slug });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "manage");
  const mails = await listFailedMails(region.id, mayEverywhere(user, "manage"));
  const jobs = await listFailedJobs();
  const t = await getTranslations("staff.mails");
  const format = await getFormatter();
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <p>{t("count", { count: mails.length })}</p>
      {mails.length > 0 && (
        <div className={table.scroll} tabIndex={0} role="region" aria-label={t("title")}>
          <table className={table.table}>
            <thead>
              <tr>
                {(["what", "to", "reason", "attempts", "at", "again"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {mails.map(({ id, template, server, lastError, attempts, failedAt }) => (
                <tr key={id}>
                  <th scope="row">
                    {template}
                    {restsSearch(template) && <p>{t("savedSearchRests")}</p>}
                  </th>
                  <td>@{server}</td>
                  <td>{lastError}</td>
                  <td>{attempts}</td>
                  <td>{moment(failedAt)}</td>
                  <td>
                    <PortalForm
                      action={retryMail}
                      submit={t("again")}
                      shownAt={timeOfShowing()}
                      hidden={{ mail: String(id) }}
                      isQuiet
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>{t("jobs")}</h2>
      {jobs.length === 0 && <p>{t("noJobs")}</p>}
      <ul>
        {jobs.map(({ task, count, lastError, triedAt }) => (
          <li key={task}>
            {t("job", { task, count, at: moment(triedAt) })} {lastError}
          </li>
        ))}
      </ul>
    </StaffFrame>
  );
}
