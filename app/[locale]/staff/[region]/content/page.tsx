import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StaffFrame } from "@/components/staff/staff-frame";
import styles from "@/components/staff/staff-table.module.css";
import { kindsName } from "@/components/entries/kind-words";
import { contentQuery } from "@/lib/drafts/list/content-filter";
import { countContent } from "@/lib/drafts/list/queries";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../request-locale";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.content");
  return staffMetadata(t("title"));
}

/** What may wait in the lists of a kind. */
const WAITING = ["drafts", "review", "scheduled", "untranslated", "unchecked", "expiring"] as const;

/** The kinds of content with how much of each there is and waits. */
export default async function ContentPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/content", { region: slug });
  const { session, region } = await staffOfRegion(locale, address(), slug, "read");
  const counts = await countContent(region.id, new Date());
  const t = await getTranslations();
  const listOf = (kind: string) =>
    addressOf(locale, "/staff/[region]/content/[kind]", { region: slug, kind });
  const all = { order: "changed", words: "", page: 1 } as const;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("staff.content.title")}</h1>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={t("staff.content.title")}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("staff.content.kind")}</th>
              <th scope="col">{t("staff.content.published")}</th>
              {WAITING.map((view) => (
                <th key={view} scope="col">
                  {t(`staff.content.views.${view}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, published, ...waiting }) => (
              <tr key={kind}>
                <th scope="row">
                  <Link href={listOf(kind)} prefetch={false}>
                    {kindsName(kind, region, t)}
                  </Link>
                </th>
                <td>{published}</td>
                {WAITING.map((view) => (
                  <td key={view}>
                    {waiting[view] > 0 && (
                      <Link href={listOf(kind) + contentQuery({ ...all, view })} prefetch={false}>
                        {waiting[view]}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Link
          href={addressOf(locale, "/staff/[region]/content/bin", { region: slug })}
          prefetch={false}
        >
          {t("staff.content.bin.title")}
        </Link>
      </p>
    </StaffFrame>
  );
}
