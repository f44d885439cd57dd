import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import width from "@/components/ui/page-width.module.css";
import type { Right } from "@/lib/accounts/role";
import { addressOf } from "@/lib/i18n/address";
import { StaffSections } from "./staff-sections";
import styles from "./staff-frame.module.css";

interface StaffFrameProps {
  /** The address of this page in the other language. */
  otherLanguage: string;
  /** The name of who is signed in; null where nobody is. */
  person: string | null;
  /** The region that the page is about, with what the person may do there. */
  region?: { slug: string; name: string; rights?: readonly Right[] };
  children: ReactNode;
}

/** The frame of every page of the staff area. */
export function StaffFrame({ otherLanguage, person, region, children }: StaffFrameProps) {
  const locale = useLocale();
  const site = useTranslations("site");
  const t = useTranslations("staff");
  const other = locale === "de" ? "en" : "de";
  return (
    <div className={styles.page}>
      <a href="#content" className={styles.skip}>
        {site("skip")}
      </a>
      <header className={styles.header}>
        <div className={`${width.width} ${styles.row}`}>
          <Link className={styles.brand} href={addressOf(locale, "/staff")} prefetch={false}>
            {site("name")} <span>{t("home")}</span>
          </Link>
          <nav aria-label={t("navigation")} className={styles.links}>
            {region && (
              <Link
                href={addressOf(
                  locale,
                  region.rights?.length === 0 ? "/staff/[region]/own" : "/staff/[region]",
                  { region: region.slug },
                )}
                prefetch={false}
              >
                {region.name}
              </Link>
            )}
            {person !== null && (
              <>
                <Link href={addressOf(locale, "/staff/account")} prefetch={false}>
                  {person ? t("you", { name: person }) : t("youWithoutName")}
                </Link>
                <form method="post" action={addressOf(locale, "/staff/sign-out")}>
                  <button type="submit" className={styles.signOut}>
                    {t("signOut")}
                  </button>
                </form>
              </>
            )}
            <Link href={otherLanguage} hrefLang={other} lang={other} prefetch={false}>
              {site("language")}
            </Link>
          </nav>
        </div>
        {region?.rights && region.rights.length > 0 && (
          <StaffSections
            region={region.slug}
            rights={region.rights}
            otherLanguage={otherLanguage}
          />
        )}
      </header>
      <main id="content" className={`${width.width} ${styles.main}`}>
        {children}
      </main>
    </div>
  );
}
