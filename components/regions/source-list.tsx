import { useLocale, useTranslations } from "next-intl";
import { shortDay } from "@/lib/i18n/number-format";
import type { Source } from "@/lib/regions/schema";
import styles from "./source-list.module.css";

/** Where the figures of a region come from, with date and licence. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const locale = useLocale();
  const t = useTranslations("source");
  const demo = useTranslations("demo");
  if (sources.length === 0) return null;
  return (
    <section className={styles.sources} aria-labelledby="sources-title">
      <h2 id="sources-title">{t("title")}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            {source.demo && <b className={styles.demo}>{demo("mark")}</b>}
            {t("line", {
              publisher: source.publisher,
              title: source.title,
              date: shortDay(source.asOf, locale),
              licence: source.licence,
            })}{" "}
            {source.note}{" "}
            {source.url !== "" && <a href={source.url}>{new URL(source.url).hostname}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
