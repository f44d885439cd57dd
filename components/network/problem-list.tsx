import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DemoMark } from "@/components/ui/demo-mark";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { PublicProblem, ThemeChoice } from "@/lib/network/schema";
import { PartnersAtWork } from "./partners-at-work";
import { ProblemState } from "./problem-state";
import styles from "./problem-list.module.css";

/** Problems of the board, each with its state and its themes. */
export function ProblemList({
  regionSlug,
  problems,
  themes,
}: {
  regionSlug: string;
  problems: readonly PublicProblem[];
  themes: readonly ThemeChoice[];
}) {
  const locale = useLocale();
  const t = useTranslations("problems");
  const titles = new Map(themes.map(({ slug, title }) => [slug, title]));
  const address = (problem: string) =>
    addressOf(locale, "/[region]/network/problems/[problem]", { region: regionSlug, problem });
  return (
    <ul className={styles.list}>
      {problems.map(({ slug, title, summary, state, changedOn, demo, ...problem }) => (
        <li key={slug}>
          <h2 lang={problem.locale}>
            <Link href={address(slug)} prefetch={false}>
              {title}
            </Link>
          </h2>
          <p className={styles.state}>
            <ProblemState state={state} />
            {changedOn !== null && ` ${t("since", { day: longDay(changedOn, locale) })}`}
          </p>
          <p lang={problem.locale}>{summary}</p>
          {problem.partners.length > 0 && (
            <p>
              {`${t("partners", { count: problem.partners.length })}: `}
              <PartnersAtWork regionSlug={regionSlug} partners={problem.partners} />
            </p>
          )}
          <p className={styles.foot}>
            {demo && <DemoMark />}
            {problem.themes.flatMap((theme) => titles.get(theme) ?? []).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
