import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { wholeNumber } from "@/lib/i18n/number-format";
import styles from "./nothing-found.module.css";

/** A search that lacks one limit and finds something; the label says what is lifted. */
export interface Loosened {
  label: string;
  href: string;
  total: number;
}

/** What to do when nothing is found: which limit to lift, and what that brings. */
export function NothingFound({
  loosened,
  allHref,
}: {
  loosened: readonly Loosened[];
  allHref: string;
}) {
  const locale = useLocale();
  const t = useTranslations("places.nothing");
  return (
    <section className={styles.nothing} aria-labelledby="nothing-title">
      <h2 id="nothing-title">{t("title")}</h2>
      {loosened.length > 0 ? (
        <ul>
          {loosened.map(({ label, href, total }) => (
            <li key={label}>
              <Link href={href} prefetch={false} rel="nofollow">
                {label}
              </Link>
              {": "}
              {t("hits", { count: total, number: wholeNumber(total, locale) })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("several")}</p>
      )}
      <p>
        <Link href={allHref} prefetch={false}>
          {t("all")}
        </Link>
      </p>
    </section>
  );
}
