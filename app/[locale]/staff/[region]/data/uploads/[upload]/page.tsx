import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FoundFile } from "@/components/staff/data/found-file";
import { OpeningFields } from "@/components/staff/data/opening-fields";
import { RunProblemNote } from "@/components/staff/data/run-problem";
import { RunProgress } from "@/components/staff/data/run-progress";
import styles from "@/components/staff/data/data.module.css";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { TickField } from "@/components/ui/form/tick-field";
import { openingValues } from "@/lib/datasets/uploads/import-form-start";
import { getUpload } from "@/lib/datasets/uploads/queries";
import { datasetWords } from "@/lib/datasets/wording/dataset-words";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../request-locale";
import { staffMetadata } from "../../../../staff-metadata";
import { staffOfRegion } from "../../../../staff-session";
import { dropUpload, inspectUpload } from "./action";
import { ImportForm } from "./import-form";

interface PageProps {
  params: Promise<{ locale: string; region: string; upload: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("uploadTitle"));
}

/** A sent file: what it seems to be, and how it shall be read. */
export default async function UploadPage({ params }: PageProps) {
  const { locale: requested, region: slug, upload: number } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/data/uploads/[upload]", {
      ...{ region: slug, upload: number },
    });
  const { session, region } = await staffOfRegion(locale, address(), slug, "data");
  const id = /^\d{1,9}$/.test(number) ? Number(number) : 0;
  const upload = await getUpload(region.id, id);
  if (!upload) notFound();
  const t = await getTranslations("staff.data");
  const { inspection, trial, open, fileName } = upload;
  const hidden = { upload: number, region: slug };
  const isWorking = inspection?.state === "waiting" || inspection?.state === "running";
  const found = inspection?.state === "done" ? inspection.found : null;
  const kind = found?.kinds[0] ?? null;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <ul className={styles.links}>
        <li>
          <Link href={addressOf(locale, "/staff/[region]/data", { region: slug })} prefetch={false}>
            {t("title")}
          </Link>
        </li>
        <li>
          <Link
            href={addressOf(locale, "/staff/[region]/data/new", { region: slug })}
            prefetch={false}
          >
            {t("another")}
          </Link>
        </li>
      </ul>
      <h1>{fileName}</h1>
      {isWorking && <RunProgress {...inspection} purpose="inspect" here={address()} />}
      {inspection?.problem && <RunProblemNote problem={inspection.problem} answersAt="" />}
      {!isWorking && open !== null && (
        <p>
          <Link
            href={addressOf(locale, "/staff/[region]/data/uploads/[upload]/runs/[run]", {
              ...{ region: slug, upload: number, run: String(open) },
            })}
            prefetch={false}
          >
            {t("atWork")}
          </Link>
        </p>
      )}
      {trial?.problem && <RunProblemNote problem={trial.problem} answersAt="" />}
      {found && <FoundFile found={found} words={datasetWords(locale)} />}
      {inspection && !isWorking && (
        <details className={styles.more} open={!kind}>
          <summary>{t("readOtherwise")}</summary>
          <PortalForm
            action={inspectUpload}
            submit={t("inspectAgain")}
            shownAt={timeOfShowing()}
            hidden={hidden}
            isQuiet
          >
            <OpeningFields
              values={openingValues(inspection.order, kind)}
              layers={found?.layers ?? []}
            />
          </PortalForm>
        </details>
      )}
      {found && kind && (
        <ImportForm
          {...{ region, found, kind, hidden, locale }}
          opening={openingValues(inspection?.order ?? { kind: null }, kind)}
          trial={trial?.order ?? null}
        />
      )}
      {!isWorking && open === null && (
        <PortalForm
          action={dropUpload}
          submit={t("removeUpload")}
          shownAt={timeOfShowing()}
          hidden={hidden}
          isQuiet
        >
          <TickField name="sure" label={t("removeUploadSure")} />
        </PortalForm>
      )}
    </StaffFrame>
  );
}
