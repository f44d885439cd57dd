import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/lib/i18n/number-format";
import type { PublicChange } from "@/lib/network/schema";
import { ProblemState } from "./problem-state";
import styles from "./problem-history.module.css";

/** What has happened to a problem, day by day. */
export function ProblemHistory({
  changes,
  language,
}: {
  changes: readonly PublicChange[];
  language: string;
}) {
  const locale = useLocale();
  const t = useTranslations("problems");
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{t("historyTitle")}</h2>
      <ol className={styles.history}>
        {changes.map(({ state, on, note }, index) => (
          <li key={index}>
            <time dateTime={on}>{longDay(on, locale)}</time> <ProblemState state={state} />
            {note !== null && <p lang={language}>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
