import { useFormatter, useLocale, useTranslations } from "next-intl";
import { answerLines } from "@/components/events/answer-lines";
import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";
import type { SignUpState } from "@/lib/events/sign-ups/sign-up-state";
import styles from "./facts.module.css";

interface SignUpFactsProps {
  signUp: {
    state: SignUpState;
    /** Null for who may not know it, empty where there is none. */
    mail: string | null;
    seats: number;
    answers: Readonly<Record<string, string>>;
    createdAt: Date;
    queuedAt: Date | null;
    heldUntil: Date | null;
    confirmedAt: Date | null;
    endedAt: Date | null;
    checkedInAt: Date | null;
  };
  questions: readonly SignUpQuestion[];
}

const MOMENTS = ["createdAt", "queuedAt", "heldUntil", "confirmedAt", "checkedInAt", "endedAt"];

/** What is known of a sign-up, and when it happened. */
export function SignUpFacts({ signUp, questions }: SignUpFactsProps) {
  const locale = useLocale();
  const t = useTranslations("staff.eventDesk");
  const format = useFormatter();
  const { state, mail, seats, answers } = signUp;
  const moments = Object.entries(signUp).flatMap(([key, at]) =>
    at instanceof Date && MOMENTS.includes(key) ? [[key, at] as const] : [],
  );
  const told = answerLines(questions, answers, locale);
  const facts = [
    [t("standing"), t(`states.${state}`)],
    [t("seats"), String(seats)],
    ...(mail === null ? [] : [[t("mail"), mail || t("noMail")] as const]),
    ...(told.length === 0 ? [] : [[t("answers"), told.join(" · ")] as const]),
    ...moments.map(
      ([key, at]) =>
        [
          t(`moment.${key as "createdAt"}`),
          format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }),
        ] as const,
    ),
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
