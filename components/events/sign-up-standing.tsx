import { useLocale, useTranslations } from "next-intl";
import type { SignUpState } from "@/lib/events/sign-ups/sign-up-state";
import { momentText } from "./moment-words";
import styles from "./sign-up-standing.module.css";

interface SignUpStandingProps {
  signUp: {
    state: SignUpState;
    seats: number;
    heldUntil: Date | null;
    /** Null for who does not wait, or asks for more than there is. */
    place: number | null;
    date: { capacity: number | null };
  };
  /** What became of the date meanwhile; null while it is still ahead. */
  over: "cancelled" | "over" | null;
}

/** How a sign-up stands, in words; what changes is read out. */
export function SignUpStanding({ signUp, over }: SignUpStandingProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.standing");
  const { state, seats, heldUntil, place, date } = signUp;
  const until = heldUntil === null ? "" : momentText(heldUntil, locale);
  const told = state === "waiting" && place === null ? "waitingTooMany" : state;
  const text = over === null ? (`${told}.text` as const) : (`${over}Date.text` as const);
  return (
    <div className={styles.standing} role="status">
      <p>
        <strong>{t(over === null ? `${state}.title` : `${over}Date.title`, { seats })}</strong>
      </p>
      <p>{t(text, { ...{ until, seats, place: place ?? 1 }, capacity: date.capacity ?? 0 })}</p>
    </div>
  );
}
