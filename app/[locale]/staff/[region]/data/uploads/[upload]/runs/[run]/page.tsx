import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { findTopology } from "@/app/content";
import { ChangeMap } from "@/components/staff/data/change-map";
import styles from "@/components/staff/data/data.module.css";
import { ImportReport } from "@/components/staff/data/import-report";
import { PublishFields } from "@/components/staff/data/publish-fields";
import { RunProblemNote } from "@/components/staff/data/run-problem";
import { RunProgress } from "@/components/staff/data/run-progress";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { countDemo } from "@/lib/datasets/history/queries";
import { getRun } from "@/lib/datasets/uploads/queries";
import { changedDistricts } from "@/lib/datasets/wording/changed-districts";
import { changedPlaces } from "@/lib/datasets/wording/changed-places";
import { datasetWords } from "@/lib/datasets/wording/dataset-words";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../../../request-locale";
import { staffMetadata } from "../../../../../../staff-metadata";
import { staffOfRegion } from "../../../../../../staff-session";
import { publishUpload } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; upload: string; run: string }>;
}

export const dynamic = "force-dynamic";

const numberOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("runTitle"));
}

/** A trial or a publication: how far it is, and what came of it. */
export default async function RunPage({ params }: PageProps) {
  const { locale: requested, region: slug, upload, run: number } = await params;
  const locale = requestLocale(requested);
  const place = { region: slug, upload, run: number };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/data/uploads/[upload]/runs/[run]", place);
  const { session, region } = await staffOfRegion(locale, address(), slug, "data");
  const run = await getRun(region.id, numberOf(upload), numberOf(number));
  if (!run) notFound();
  const t = await getTranslations("staff.data");
  const words = datasetWords(locale);
  const { state, purpose, report, problem, publication } = run;
  const form = addressOf(locale, "/staff/[region]/data/uploads/[upload]", place);
  const isWorking = state === "waiting" || state === "running";
  const changed = report ? changedDistricts(report, region.mapLevel) : new Set<string>();
  const places = report ? changedPlaces(report) : [];
  const isDrawn = changed.size > 0 || places.length > 0;
  const topology = isDrawn ? (report?.outlines ?? (await findTopology(region))) : null;
  const canPublish = purpose === "try" && report !== null && report.taken > 0;
  const demo = canPublish && run.order.replaceDemo ? await countDemo(region.id) : null;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <ul className={styles.links}>
        <li>
          <Link href={addressOf(locale, "/staff/[region]/data", place)} prefetch={false}>
            {t("title")}
          </Link>
        </li>
        <li>
          <Link href={form} prefetch={false}>
            {t("backToForm", { file: run.fileName })}
          </Link>
        </li>
      </ul>
      <h1>{t(`runOf.${purpose}`, { file: run.fileName })}</h1>
      {isWorking && <RunProgress {...run} here={address()} />}
      {problem && <RunProblemNote problem={problem} answersAt={form} />}
      {report && (
        <p>
          <strong>
            {words.t(`outcome.${report.outcome}`, { id: report.versionId ?? 0, read: report.read })}
          </strong>{" "}
          {report.versionId !== null && (
            <Link
              href={addressOf(locale, "/staff/[region]/data/versions/[version]", {
                ...{ region: slug, version: String(report.versionId) },
              })}
              prefetch={false}
            >
              {t("toVersion")}
            </Link>
          )}
        </p>
      )}
      {report && (
        <ImportReport
          {...{ report, words }}
          findings={addressOf(
            locale,
            "/staff/[region]/data/uploads/[upload]/runs/[run]/findings.csv",
            place,
          )}
          rejected={
            run.rejectedName === null
              ? null
              : addressOf(
                  locale,
                  "/staff/[region]/data/uploads/[upload]/runs/[run]/rejected",
                  place,
                )
          }
        />
      )}
      {report && topology && (
        <ChangeMap
          {...{ topology, changed, places }}
          shown={report.changes.length}
          all={report.added + report.changed + report.removed}
        />
      )}
      {canPublish && publication === null && (
        <section aria-labelledby="publish">
          <h2 id="publish">{t("publishTitle")}</h2>
          <PortalForm
            action={publishUpload}
            submit={t("publish")}
            shownAt={timeOfShowing()}
            hidden={{ upload, run: number, region: slug }}
          >
            <PublishFields errors={report.errors.length} demo={demo} />
          </PortalForm>
        </section>
      )}
      {publication !== null && (
        <p>
          <Link
            href={addressOf(locale, "/staff/[region]/data/uploads/[upload]/runs/[run]", {
              ...{ ...place, run: String(publication) },
            })}
            prefetch={false}
          >
            {t("toPublication")}
          </Link>
        </p>
      )}
    </StaffFrame>
  );
}
