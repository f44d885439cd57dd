import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedDate } from "@/lib/events/listed-date";
import { isOver } from "@/lib/events/listed-date";
import { newcomersWait } from "@/lib/events/sign-ups/open-seats";
import { addressOf } from "@/lib/i18n/address";
import { whenText } from "./date-words";
import styles from "./sign-up-box.module.css";

interface SignUpBoxProps {
  region: { slug: string };
  date: ListedDate;
  /** What is free and who waits; null where seats are not bound. */
  seats: { open: number | null; waiting: number } | null;
  now: Date;
}

/**
 * How many seats are left and the way to the form; nothing for what is over or cancelled, or where
 * nobody said whether one has to sign up.
 */
export function SignUpBox({ region, date, seats, now }: SignUpBoxProps) {
  const t = useTranslations("events.signUp");
  if (date.state === "cancelled" || isOver(date, now)) return null;
  if (!date.takesSignUps && date.fields.walkIn !== true) return null;
  return (
    <section className={styles.box} aria-labelledby="sign-up-title">
      <h2 id="sign-up-title">{t("title")}</h2>
      {date.takesSignUps ? <SignUpWay {...{ region, date, seats, now }} /> : <p>{t("none")}</p>}
    </section>
  );
}

function SignUpWay({ region, date, seats, now }: SignUpBoxProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const { capacity, signUpFrom, signUpUntil, fields } = date;
  const at = (iso: string) => whenText({ startsAt: iso, endsAt: iso, allDay: false }, locale, t);
  if (signUpUntil !== null && Date.parse(signUpUntil) <= now.getTime())
    return <p>{t("signUp.closed")}</p>;
  if (signUpFrom !== null && Date.parse(signUpFrom) > now.getTime())
    return <p>{t("signUp.from", { when: at(signUpFrom) })}</p>;
  const parameters = { region: region.slug, event: date.slug };
  const form =
    date.dateKey === ""
      ? addressOf(locale, "/[region]/sign-ups/new/[event]", parameters)
      : addressOf(locale, "/[region]/sign-ups/new/[event]/[date]", {
          ...parameters,
          date: date.dateKey,
        });
  const isFull = seats !== null && newcomersWait(seats);
  const canGo = !isFull || (fields.signUp?.waitingList === true && capacity !== 0);
  return (
    <>
      <p>
        {capacity === null || seats === null || seats.open === null
          ? t("signUp.unbound")
          : t(isFull && seats.open > 0 ? "signUp.promised" : "signUp.left", {
              ...{ open: seats.open, capacity },
            })}{" "}
        {signUpUntil !== null && t("signUp.until", { when: at(signUpUntil) })}
      </p>
      {canGo && (
        <Link className={styles.link} href={form} prefetch={false}>
          {t(isFull ? "signUp.waiting" : "signUp.link")}
        </Link>
      )}
    </>
  );
}
