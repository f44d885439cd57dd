import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { shortDay, wholeNumber } from "@/lib/i18n/number-format";
import type { ListedProblem } from "@/lib/network/review/problem-filter";
import styles from "./staff-table.module.css";

interface ProblemTableProps {
  region: string;
  problems: readonly ListedProblem[];
}

/** Problems, each with where it stands and how many want to work on it. */
export function ProblemTable({ region, problems }: ProblemTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.problems");
  const states = useTranslations("problems.states");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("problem")}</th>
            <th scope="col">{t("owner")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("interests")}</th>
            <th scope="col">{t("arrived")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ slug, title, organisation, state, interests, createdOn }) => (
            <tr key={slug}>
              <th scope="row" className={styles.words}>
                <Link
                  href={addressOf(locale, "/staff/[region]/problems/[problem]", {
                    ...{ region, problem: slug },
                  })}
                  prefetch={false}
                >
                  {title}
                </Link>
              </th>
              <td>{organisation}</td>
              <td>{states(state)}</td>
              <td>{wholeNumber(interests, locale)}</td>
              <td>{shortDay(createdOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
