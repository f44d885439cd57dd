import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { listRegions } from "@/app/content";
import { RegionCard } from "@/components/regions/region-card";
import width from "@/components/ui/page-width.module.css";
import { addressOf } from "@/lib/i18n/address";
import { pageMetadata } from "./page-metadata";
import { requestLocale } from "./request-locale";
import styles from "./regions.module.css";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const dynamic = "force-static";
export const dynamicParams = true;

export function generateStaticParams(): { locale: string }[] {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = requestLocale((await params).locale);
  const t = await getTranslations("regions");
  return pageMetadata(
    { locale, folder: "/" },
    { title: t("title"), description: t("description") },
  );
}

export default async function RegionsPage({ params }: PageProps) {
  const locale = requestLocale((await params).locale);
  const regions = await listRegions();
  const [only] = regions;
  if (only && regions.length === 1) redirect(addressOf(locale, "/[region]", { region: only.slug }));
  const t = await getTranslations("regions");
  const site = await getTranslations("site");
  const other = locale === "de" ? "en" : "de";
  return (
    <main className={`${width.width} ${styles.page}`}>
      <p className={styles.head}>
        <b>{site("name")}</b>
        <Link href={addressOf(other, "/")} hrefLang={other} lang={other} prefetch={false}>
          {site("language")}
        </Link>
      </p>
      <h1>{t("title")}</h1>
      <p className={styles.lead}>{regions.length === 0 ? t("empty") : t("lead")}</p>
      <ul className={styles.list}>
        {regions.map((region) => (
          <li key={region.slug}>
            <RegionCard region={region} />
          </li>
        ))}
      </ul>
    </main>
  );
}
