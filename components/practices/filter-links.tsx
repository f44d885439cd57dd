import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "./filter-links.module.css";

/** A limit of a search and the address that lacks it. */
export interface FilterLink {
  label: string;
  href: string;
}

interface FilterLinksProps {
  title: string;
  links: readonly FilterLink[];
  /** The address without any limit, offered where there are several. */
  allHref?: string;
}

/** What limits a search, each to be lifted by itself. */
export function FilterLinks({ title, links, allHref }: FilterLinksProps) {
  const t = useTranslations("places");
  if (links.length === 0) return null;
  return (
    <nav className={styles.filters} aria-label={title}>
      <span aria-hidden="true">{title}</span>
      <ul>
        {links.map(({ label, href }) => (
          <li key={label}>
            <Link href={href} prefetch={false} rel="nofollow" aria-label={t("without", { label })}>
              {label} <span aria-hidden="true">✕</span>
            </Link>
          </li>
        ))}
        {allHref !== undefined && links.length > 1 && (
          <li>
            <Link className={styles.all} href={allHref} prefetch={false}>
              {t("withoutAny")}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
