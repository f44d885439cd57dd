import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { DemoMark } from "@/components/ui/demo-mark";
import { entryAddress } from "@/lib/entries/entry-address";
import { longDay } from "@/lib/i18n/number-format";
import type { PublicProblem, ThemeChoice } from "@/lib/network/schema";
import { PartnersAtWork } from "./partners-at-work";
import { ProblemState } from "./problem-state";
import styles from "./problem-facts.module.css";

/** Where a problem stands, who has it and what it belongs to. */
export function ProblemFacts({
  regionSlug,
  problem,
  themes,
}: {
  regionSlug: string;
  problem: PublicProblem;
  themes: readonly ThemeChoice[];
}) {
  const locale = useLocale();
  const t = useTranslations("problems");
  const { state, changedOn, organisation, partners, terms, demo } = problem;
  const tagged = themes.filter(({ slug }) => problem.themes.includes(slug));
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
        {partners.length > 0 && (
          <>
            <dt>{t("partners", { count: partners.length })}</dt>
            <dd>
              <PartnersAtWork regionSlug={regionSlug} partners={partners} />
            </dd>
          </>
        )}
        {tagged.length > 0 && (
          <>
            <dt>{t("themes")}</dt>
            <dd>
              {tagged.map(({ slug, title }, index) => (
                <Fragment key={slug}>
                  {index > 0 && " · "}
                  <Link href={entryAddress(locale, regionSlug, "theme", slug)} prefetch={false}>
                    {title}
                  </Link>
                </Fragment>
              ))}
            </dd>
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
