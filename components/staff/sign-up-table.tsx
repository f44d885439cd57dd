import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { answerLines } from "@/components/events/answer-lines";
import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";
import type { SignUpState } from "@/lib/events/sign-ups/sign-up-state";
import { addressOf } from "@/lib/i18n/address";
import { localTime } from "@/lib/portal-day";
import styles from "./staff-table.module.css";

interface SignUpTableProps {
  region: string;
  /** Id of the date. */
  date: number;
  label: string;
  signUps: readonly {
    id: number;
    name: string;
    seats: number;
    state: SignUpState;
    answers: Readonly<Record<string, string>>;
    checkedInAt: Date | null;
  }[];
  questions: readonly SignUpQuestion[];
}

/** Sign-ups of a date, each with what was answered and how it stands. */
export function SignUpTable({ region, date, label, signUps, questions }: SignUpTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.eventDesk");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("seats")}</th>
            <th scope="col">{t("standing")}</th>
            <th scope="col">{t("answers")}</th>
          </tr>
        </thead>
        <tbody>
          {signUps.map(({ id, name, seats, state, answers, checkedInAt }) => (
            <tr key={id}>
              <th scope="row" className={styles.words}>
                <Link
                  href={addressOf(locale, "/staff/[region]/events/[date]/sign-ups/[signUp]", {
                    ...{ region, date: String(date), signUp: String(id) },
                  })}
                  prefetch={false}
                >
                  <bdi>{name}</bdi>
                </Link>
              </th>
              <td>{seats}</td>
              <td>
                {checkedInAt
                  ? t("here", { time: localTime(checkedInAt).slice(11) })
                  : t(`states.${state}`)}
              </td>
              <td>{answerLines(questions, answers, locale).join(" · ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
