import { useLocale, useTranslations } from "next-intl";
import { SignUpFields } from "@/components/events/sign-up-fields";
import { spanText } from "@/components/events/time-span-words";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { TickField } from "@/components/ui/form/tick-field";
import type { SignUpRules } from "@/lib/entries/kinds/event-sign-up";
import { askableSeats } from "@/lib/events/sign-ups/open-seats";
import { localise } from "@/lib/entries/localised-text";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { longDay } from "@/lib/i18n/number-format";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { sendSignUp } from "./action";
import type { OfferedDate } from "./new-sign-up";

interface SignUpFormProps {
  region: { slug: string };
  entry: { slug: string };
  rules: SignUpRules;
  offer: OfferedDate;
}

/** What is free, and the form. */
export function SignUpForm({ region, entry, rules, offer }: SignUpFormProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.form");
  const { date, seats, waits } = offer;
  const deleted = dayAfter(portalDay(new Date(date.endsAt)), rules.keptDays);
  const mostSeats = askableSeats(rules.mostSeats, date.capacity);
  const isScarce = !waits && seats.open !== null && seats.open < mostSeats;
  const hint =
    isScarce && rules.waitingList ? t("seatsHint", { open: seats.open ?? 0 }) : undefined;
  return (
    <>
      <PortalForm
        action={sendSignUp}
        submit={t(waits ? "submitWaiting" : "submit")}
        shownAt={timeOfShowing()}
        hidden={{
          ...{ region: region.slug, event: entry.slug, date: date.dateKey },
          ...(mostSeats === 1 && { seats: "1" }),
        }}
      >
        <SeatNote rules={rules} offer={offer} />
        <SignUpFields rules={{ ...rules, mostSeats }} hasMail seatsHint={hint} />
        <PrivacyNote
          text={t("privacy", {
            purpose: localise(rules.purpose, locale).text,
            day: longDay(deleted, locale),
          })}
        />
        <TickField name="consent" label={t("consent")} />
      </PortalForm>
    </>
  );
}

/** Whether seats are held for who signs up now, or they wait. */
function SeatNote({ rules, offer: { seats, waits } }: Pick<SignUpFormProps, "rules" | "offer">) {
  const t = useTranslations("signUps.form");
  if (waits)
    return (
      <p>
        {t(seats.open === 0 ? "waits" : "promised", {
          ...{ waiting: seats.waiting, time: spanText(rules.offerHours * 60, t) },
        })}
      </p>
    );
  return (
    <p>
      {seats.open === null ? t("unbound") : t("open", { open: seats.open })}{" "}
      {t("held", { time: spanText(rules.holdMinutes, t) })}
    </p>
  );
}
