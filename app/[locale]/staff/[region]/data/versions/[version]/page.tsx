import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import styles from "@/components/staff/data/data.module.css";
import { VersionFacts } from "@/components/staff/data/version-facts";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { getVersion } from "@/lib/datasets/history/queries";
import { datasetWords } from "@/lib/datasets/wording/dataset-words";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../request-locale";
import { staffMetadata } from "../../../../staff-metadata";
import { staffOfRegion } from "../../../../staff-session";
import { changeVersion } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; version: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("versionTitle"));
}

/** A version of a region's data: where it comes from, what it changed, and taking it back. */
export default async function VersionPage({ params }: PageProps) {
  const { locale: requested, region: slug, version: number } = await params;
  const locale = requestLocale(requested);
  const place = { region: slug, version: number };
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/data/versions/[version]", place);
  const { session, region } = await staffOfRegion(locale, address(), slug, "data");
  const version = await getVersion(region.id, /^\d{1,9}$/.test(number) ? Number(number) : 0);
  if (!version) notFound();
  const t = await getTranslations("staff.data");
  const words = datasetWords(locale);
  const { run, status } = version;
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
        {run && (
          <li>
            <Link
              href={addressOf(locale, "/staff/[region]/data/uploads/[upload]/runs/[run]", {
                ...{ region: slug, upload: String(run.uploadId), run: String(run.id) },
              })}
              prefetch={false}
            >
              {t("keptFindings")}
            </Link>
          </li>
        )}
      </ul>
      <h1>{t("version", { id: version.id, kind: words.t(`kind.${version.kind}`) })}</h1>
      <VersionFacts {...{ version, words }} />
      {status === "withdrawn" ? (
        <PortalForm
          action={changeVersion}
          submit={t("restore")}
          shownAt={timeOfShowing()}
          hidden={{ ...place, step: "restore" }}
        />
      ) : (
        <p>
          <Link
            href={addressOf(locale, "/staff/[region]/data/versions/[version]/withdraw", place)}
            prefetch={false}
          >
            {t(status === "scheduled" ? "cancel" : "withdraw")}
          </Link>
        </p>
      )}
    </StaffFrame>
  );
}
