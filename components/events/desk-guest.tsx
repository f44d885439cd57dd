import { useLocale, useTranslations } from "next-intl";
import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";
import { answerLines } from "./answer-lines";
import { CheckInButton } from "./check-in-button";
import styles from "./desk.module.css";

export interface ShownGuest {
  id: number;
  name: string;
  seats: number;
  answers: Readonly<Record<string, string>>;
  checkedInAt: Date | null;
}

interface DeskGuestProps {
  guest: ShownGuest;
  questions: readonly SignUpQuestion[];
  /** Id of the form that checks in; without it nobody is checked in here. */
  form?: string;
}

/** Somebody on the list: name, seats, answers, and whether they are here. */
export function DeskGuest({ guest, questions, form }: DeskGuestProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.desk");
  const { name, seats, answers } = guest;
  const told = answerLines(questions, answers, locale);
  return (
    <div className={styles.guest}>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>{" "}
        {seats > 1 && t("seats", { seats })}
        {told.length > 0 && <p className={styles.answers}>{told.join(" · ")}</p>}
      </div>
      {form !== undefined && <CheckInButton guest={guest} form={form} />}
    </div>
  );
}
