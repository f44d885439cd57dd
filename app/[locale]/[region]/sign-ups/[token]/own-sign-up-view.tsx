import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SignUpDate } from "@/components/events/sign-up-date";
import { SignUpFields } from "@/components/events/sign-up-fields";
import { SignUpStanding } from "@/components/events/sign-up-standing";
import { PortalForm } from "@/components/ui/form/portal-form";
import type { SignUpRules } from "@/lib/entries/kinds/event-sign-up";
import { dateStanding } from "@/lib/events/sign-ups/date-standing";
import { askableSeats } from "@/lib/events/sign-ups/open-seats";
import { isActive } from "@/lib/events/sign-ups/sign-up-state";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { shownDate, type OwnContent } from "../own-sign-up";
import styles from "./own-sign-up.module.css";
import { changeOwnSignUp, stepOwnSignUp } from "./action";

interface OwnSignUpViewProps {
  region: { slug: string };
  found: Extract<OwnContent["found"], { is: "found" }>;
  now: Date;
  token: string;
}

/** How a sign-up stands, and what its owner can do. */
export function OwnSignUpView({ region, found, now, token }: OwnSignUpViewProps) {
  const t = useTranslations("signUps.own");
  const confirm = useTranslations("signUps.confirm");
  const over = dateStanding(found.date, now);
  const { event, state, seats } = found;
  const canChange = over === null && isActive(state);
  const isOffered = state === "offered" && (found.heldUntil ?? now) > now;
  const isAsked = state === "held" || state === "waiting_unconfirmed";
  const { onlineAddress } = event.fields;
  return (
    <>
      <h1>{t("title")}</h1>
      <SignUpDate region={region} event={event} date={shownDate(found)} />
      <SignUpStanding signUp={found} over={over} />
      {canChange && isOffered && (
        <PortalForm
          action={stepOwnSignUp}
          submit={t("accept", { seats })}
          shownAt={timeOfShowing()}
          hidden={{ token, step: "accept" }}
        />
      )}
      {canChange && isAsked && (
        <PortalForm
          action={stepOwnSignUp}
          submit={confirm(`button.${state}`)}
          shownAt={timeOfShowing()}
          hidden={{ token, step: "confirm" }}
        />
      )}
      {state === "confirmed" && onlineAddress !== undefined && over !== "cancelled" && (
        <p>
          <a href={onlineAddress} rel="noreferrer">
            {t("join")}
          </a>
        </p>
      )}
      <Ways region={region} found={found} isEnded={over === null && !isActive(state)} />
      {canChange && event.rules && (
        <ChangeForm
          rules={event.rules}
          found={found}
          token={token}
          isQuiet={isOffered || isAsked}
        />
      )}
      {canChange && (
        <section>
          <h2>{t("cancelTitle")}</h2>
          <PortalForm
            action={stepOwnSignUp}
            submit={t("cancel")}
            shownAt={timeOfShowing()}
            hidden={{ token, step: "cancel" }}
            isQuiet
          >
            <p>{t("cancelText", { state, seats })}</p>
          </PortalForm>
        </section>
      )}
    </>
  );
}

interface ChangeFormProps extends Pick<OwnSignUpViewProps, "found" | "token"> {
  rules: SignUpRules;
  /** Whether something else is to be done first. */
  isQuiet: boolean;
}

function ChangeForm({ rules, found, token, isQuiet }: ChangeFormProps) {
  const t = useTranslations("signUps.own");
  const { name, answers, state, date } = found;
  const waits = state === "waiting" || state === "waiting_unconfirmed";
  const askable = Math.max(1, askableSeats(rules.mostSeats, date.capacity));
  const mostSeats = waits ? askable : Math.max(askable, found.seats);
  const seats = Math.min(found.seats, mostSeats);
  return (
    <section>
      <h2>{t("changeTitle")}</h2>
      <PortalForm
        action={changeOwnSignUp}
        submit={t("change")}
        shownAt={timeOfShowing()}
        hidden={{ token, ...(mostSeats === 1 && { seats: "1" }) }}
        isQuiet={isQuiet}
      >
        <SignUpFields
          rules={{ ...rules, mostSeats }}
          initial={{ name, seats, answers }}
          seatsHint={waits ? t("seatsWaiting") : undefined}
        />
      </PortalForm>
    </section>
  );
}

interface WaysProps extends Pick<OwnSignUpViewProps, "region" | "found"> {
  /** Whether it came to nothing, while its date is still ahead. */
  isEnded: boolean;
}

/** The date for one's own calendar; to who cannot come any more, the way to sign up anew. */
function Ways({ region, found: { event, date }, isEnded }: WaysProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.own");
  const parameters = { region: region.slug, event: event.slug, date: date.dateKey };
  const isSeries = date.dateKey !== "";
  return (
    <p className={styles.ways}>
      <a
        href={addressOf(
          locale,
          isSeries
            ? "/[region]/events/[event]/[date]/date.ics"
            : "/[region]/events/[event]/date.ics",
          parameters,
        )}
      >
        {t("calendar")}
      </a>
      {isEnded && (
        <>
          <br />
          <Link
            href={addressOf(
              locale,
              isSeries ? "/[region]/sign-ups/new/[event]/[date]" : "/[region]/sign-ups/new/[event]",
              parameters,
            )}
            prefetch={false}
          >
            {t("again")}
          </Link>
        </>
      )}
    </p>
  );
}
