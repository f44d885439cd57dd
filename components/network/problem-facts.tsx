import { useLocale, useTranslations } from "next-intl";
import { DemoMark } from "@/components/ui/demo-mark";
import { longDay } from "@/lib/i18n/number-format";
import type { PublicProblem, ThemeChoice } from "@/lib/network/schema";
import { ProblemState } from "./problem-state";
import styles from "./problem-facts.module.css";

/** Where a problem stands, who has it and what it belongs to. */
export function ProblemFacts({
  problem,
  themes,
}: {
  problem: PublicProblem;
  themes: readonly ThemeChoice[];
}) {
  const locale = useLocale();
  const t = useTranslations("problems");
  const { state, changedOn, organisation, terms, demo } = problem;
  const titles = themes
    .filter(({ slug }) => problem.themes.includes(slug))
    .map(({ title }) => title);
  return (
    <>
      <p className={styles.state}>
        {demo && <DemoMark />}
        <ProblemState state={state} />
        {changedOn !== null && ` ${t("since", { day: longDay(changedOn, locale) })}`}
      </p>
      <dl className={styles.facts}>
        <dt>{t("owner")}</dt>
        <dd>{organisation ?? t("ownerHidden")}</dd>
        {titles.length > 0 && (
          <>
            <dt>{t("themes")}</dt>
            <dd>{titles.join(" · ")}</dd>
          </>
        )}
        {terms.length > 0 && (
          <>
            <dt>{t("terms")}</dt>
            <dd lang={problem.locale}>{terms.join(", ")}</dd>
          </>
        )}
      </dl>
      {problem.locale !== locale && (
        <p className={styles.state}>
          {t("languageNote", { language: t(problem.locale === "de" ? "german" : "english") })}
        </p>
      )}
    </>
  );
}
