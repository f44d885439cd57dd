import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import styles from "@/components/staff/data/data.module.css";
import { UploadTable } from "@/components/staff/data/upload-table";
import { VersionFilterForm } from "@/components/staff/data/version-filter-form";
import { VersionTable } from "@/components/staff/data/version-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { Pager } from "@/components/ui/pager";
import { listVersionPage } from "@/lib/datasets/history/queries";
import { readVersionFilter, versionQuery } from "@/lib/datasets/history/version-filter";
import { listUploads } from "@/lib/datasets/uploads/queries";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

/** How many sent files are listed; after a week they are gone. */
const UPLOADS = 50;

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.data");
  return staffMetadata(t("title"));
}

/** What a region's data are made of, and what is on its way. */
export default async function DataPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const place = { region: slug };
  const address = (language = locale) => addressOf(language, "/staff/[region]/data", place);
  const { session, region } = await staffOfRegion(locale, address(), slug, "data");
  const filter = readVersionFilter(searchParameters(await searchParams));
  const [{ versions, count, pages }, uploads] = await Promise.all([
    listVersionPage(region.id, filter),
    listUploads(region.id, UPLOADS),
  ]);
  const t = await getTranslations("staff.data");
  const links = [
    ["/staff/[region]/data/new", "upload"],
    ["/staff/[region]/data/quality", "quality"],
    ["/staff/[region]/data/planning", "planning"],
  ] as const;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + versionQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <ul className={styles.links}>
        {links.map(([folder, name]) => (
          <li key={name}>
            <Link href={addressOf(locale, folder, place)} prefetch={false}>
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
      <h2>{t("files")}</h2>
      {uploads.length === 0 ? (
        <p>{t("noFiles")}</p>
      ) : (
        <UploadTable {...{ uploads }} region={slug} />
      )}
      <h2>{t("versions")}</h2>
      <VersionFilterForm action={address()} filter={filter} />
      <p>{t("versionsCount", { count })}</p>
      {versions.length > 0 && <VersionTable region={slug} versions={versions} />}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + versionQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
