import { useLocale, useTranslations } from "next-intl";
import { whenText } from "@/components/events/date-words";
import type { ListedDate } from "@/lib/events/listed-date";
import type { OfferedDate } from "./new-sign-up";

interface ClosedSignUpProps {
  date: ListedDate;
  closed: NonNullable<OfferedDate["closed"]>;
}

/** Why nobody can sign up for a date. */
export function ClosedSignUp({ date, closed }: ClosedSignUpProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.closed");
  const events = useTranslations("events");
  const from = date.signUpFrom ?? date.startsAt;
  const when = whenText({ startsAt: from, endsAt: from, allDay: false }, locale, events);
  return (
    <>
      <h2>{t(`${closed}.title`)}</h2>
      <p>{t(`${closed}.text`, { when })}</p>
    </>
  );
}
