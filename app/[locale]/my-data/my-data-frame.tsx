import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import width from "@/components/ui/page-width.module.css";
import { addressOf, type Folder } from "@/lib/i18n/address";
import styles from "../regions.module.css";

interface MyDataFrameProps {
  /** The page, for its address in the other language. */
  folder: Folder;
  parameters?: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** The frame of pages about one's own data, which are of no region. */
export function MyDataFrame({ folder, parameters = {}, children }: MyDataFrameProps) {
  const locale = useLocale();
  const site = useTranslations("site");
  const other = locale === "de" ? "en" : "de";
  return (
    <main className={`${width.width} ${styles.page}`}>
      <p className={styles.head}>
        <Link href={addressOf(locale, "/")} prefetch={false}>
          {site("name")}
        </Link>
        <Link
          href={addressOf(other, folder, parameters)}
          hrefLang={other}
          lang={other}
          prefetch={false}
        >
          {site("language")}
        </Link>
      </p>
      {children}
    </main>
  );
}
