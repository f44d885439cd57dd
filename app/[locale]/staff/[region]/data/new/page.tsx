import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { UploadForm } from "@/components/staff/data/upload-form";
import { StaffFrame } from "@/components/staff/staff-frame";
import { UPLOAD_DAYS, UPLOAD_LIMIT } from "@/lib/datasets/uploads/schema";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../../search-parameters";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { givenKinds } from "../given-kinds";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

const MEBIBYTE = 1024 ** 2;

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("newTitle"));
}

/** Where a data file is sent. */
export default async function NewUploadPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/data/new", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "data");
  const t = await getTranslations("staff.data");
  const kinds = await getTranslations("import.kind");
  const reason = searchParameters(await searchParams).get("refusal") ?? "";
  const key = `refusal.${reason}` as "refusal.failed";
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <p>
        <Link href={addressOf(locale, "/staff/[region]/data", { region: slug })} prefetch={false}>
          {t("title")}
        </Link>
      </p>
      <h1>{t("newTitle")}</h1>
      <p>{t("newLead", { limit: UPLOAD_LIMIT / MEBIBYTE, days: UPLOAD_DAYS })}</p>
      <UploadForm
        action={addressOf(locale, "/staff/[region]/data/new/file", { region: slug })}
        limit={UPLOAD_LIMIT}
        problem={reason !== "" && t.has(key) ? t(key) : null}
        words={{
          ...{ file: t("file"), send: t("send"), sending: t("sending"), stop: t("stop") },
          ...{ tooLarge: t("refusal.tooLarge"), noFile: t("refusal.noFile") },
          ...{ cutOff: t("refusal.cutOff"), stopped: t("refusal.stopped") },
        }}
      />
      <section aria-labelledby="current">
        <h2 id="current">{t("currentTitle")}</h2>
        <p>{t("currentLead")}</p>
        <ul>
          {givenKinds.map((kind) => (
            <li key={kind}>
              <a
                href={addressOf(locale, "/staff/[region]/data/current/[kind]", {
                  ...{ region: slug, kind },
                })}
                download
              >
                {kinds(kind)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </StaffFrame>
  );
}
