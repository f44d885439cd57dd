import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShownText } from "@/components/entries/shown-text";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import width from "@/components/ui/page-width.module.css";
import { addressOf } from "@/lib/i18n/address";
import { HEAD_SECTIONS, type NavigationSection } from "@/lib/regions/navigation/navigation-target";
import type { Region, Source } from "@/lib/regions/schema";
import { ContactCard } from "./contact-card";
import { PageLinks } from "./page-links";
import { PageUseBeacon } from "./page-use-beacon";
import styles from "./region-page.module.css";
import { SourceList } from "./source-list";
import { useWays } from "./ways-shown";

export interface RegionPageProps {
  region: Region;
  /** The address of this page in the other language. */
  otherLanguage: string;
  section?: NavigationSection;
  crumbs?: readonly Crumb[];
  /** Where the figures of the page come from, unless it shows all of the region. */
  sources?: readonly Source[];
  children: ReactNode;
}

/** The frame of every page of a region: head, way, content, contact and sources. */
export function RegionPage(props: RegionPageProps) {
  const {
    region,
    otherLanguage,
    section,
    crumbs,
    sources = region.figureSources,
    children,
  } = props;
  const site = useTranslations("site");
  const demo = useTranslations("demo");
  return (
    <div data-accent={region.accent} className={styles.page}>
      <a href="#content" className={styles.skip}>
        {site("skip")}
      </a>
      {region.demo && (
        <aside className={styles.demo} aria-label={demo("mark")}>
          <p className={width.width}>{demo("banner")}</p>
        </aside>
      )}
      <Head region={region} otherLanguage={otherLanguage} section={section} />
      <main id="content" className={`${width.width} ${styles.main}`}>
        {crumbs && <Breadcrumb label={site("breadcrumb")} crumbs={crumbs} />}
        {children}
      </main>
      <PageUseBeacon />
      <footer className={styles.footer}>
        <div className={`${width.width} ${styles.footerColumns}`}>
          <PageLinks region={region} />
          <ContactCard regionSlug={region.slug} contact={region.contact} />
          <SourceList regionSlug={region.slug} sources={sources} />
        </div>
      </footer>
    </div>
  );
}

function Head({
  region,
  otherLanguage,
  section,
}: Pick<RegionPageProps, "region" | "otherLanguage"> & { section: NavigationSection | undefined }) {
  const locale = useLocale();
  const site = useTranslations("site");
  const ways = useWays(region);
  const { head } = region.navigation;
  const usual = HEAD_SECTIONS.map((name) => ({ section: name, label: null }));
  const links = ways(head.length === 0 ? usual : head).map(({ section: name, href, label }) => (
    <Link
      key={href}
      href={href}
      aria-current={section !== undefined && section === name ? "true" : undefined}
    >
      <ShownText of={label} mark={false} />
    </Link>
  ));
  return (
    <header className={styles.header}>
      <div className={`${width.width} ${styles.headerRow}`}>
        <Link
          className={styles.brand}
          href={addressOf(locale, "/[region]", { region: region.slug })}
        >
          {site("name")} <span>{region.name}</span>
        </Link>
        <nav aria-label={site("mainNavigation")} className={styles.navigation}>
          {links}
        </nav>
        <Link
          className={styles.language}
          href={otherLanguage}
          hrefLang={locale === "de" ? "en" : "de"}
          lang={locale === "de" ? "en" : "de"}
          prefetch={false}
        >
          {site("language")}
        </Link>
      </div>
    </header>
  );
}
