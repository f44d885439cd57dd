import { useTranslations } from "next-intl";
import styles from "./pager.module.css";

interface PagerProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** The way to the pages before and after. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  const t = useTranslations("pager");
  if (pages < 2) return null;
  return (
    <nav className={styles.pager} aria-label={t("label")}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {t("previous")}
        </a>
      )}
      <span>{t("position", { page, pages })}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {t("next")}
        </a>
      )}
    </nav>
  );
}
