import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskGuest } from "@/components/events/desk-guest";
import { SignUpDate } from "@/components/events/sign-up-date";
import { SignUpStanding } from "@/components/events/sign-up-standing";
import { ChangingHeading } from "@/components/ui/changing-heading";
import { PortalForm } from "@/components/ui/form/portal-form";
import form from "@/components/ui/form/form.module.css";
import { dateStanding } from "@/lib/events/sign-ups/date-standing";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { requestLocale } from "../../../../request-locale";
import { LostLink } from "../../lost-link";
import { ownSignUp, shownDate, type OwnContent } from "../../own-sign-up";
import { SignUpFrame } from "../../sign-up-frame";
import { privateMetadata } from "../../sign-up-metadata";
import { decideSignUp } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("signUps.confirm");
  return privateMetadata(t("title"));
}

export default async function ConfirmSignUpPage({ params }: PageProps) {
  const requested = await params;
  const content = await ownSignUp(requested, "confirm_sign_up");
  const { region, found } = content;
  return (
    <SignUpFrame
      region={region}
      folder="/[region]/sign-ups/confirm/[token]"
      parameters={{ token: requested.token }}
      event={found.is === "found" ? found.event : null}
    >
      {found.is === "found" ? (
        <Decision {...content} found={found} token={requested.token} />
      ) : (
        <LostLink region={region} is={found.is} />
      )}
    </SignUpFrame>
  );
}

interface DecisionProps extends OwnContent {
  found: Extract<OwnContent["found"], { is: "found" }>;
  token: string;
}

const TOLD = ["confirmed", "waiting", "cancelled"] as const;

/** Whether a sign-up is decided, and its page is about what came of it. */
function isTold(state: string): state is (typeof TOLD)[number] {
  return TOLD.some((one) => one === state);
}

/** Nothing happens by opening the link, as programs that check mails open links too. */
async function Decision({ region, found, now, token }: DecisionProps) {
  const t = await getTranslations("signUps.confirm");
  const over = dateStanding(found.date, now);
  const { state, seats } = found;
  const canConfirm =
    over === null && (state === "held" || state === "waiting_unconfirmed" || state === "expired");
  return (
    <>
      <ChangingHeading>{isTold(state) ? t(`told.${state}.title`) : t("title")}</ChangingHeading>
      <SignUpDate region={region} event={found.event} date={shownDate(found)} />
      <SignUpStanding signUp={found} over={over} />
      {canConfirm && (
        <PortalForm
          action={decideSignUp}
          submit={t(`button.${state}`)}
          shownAt={timeOfShowing()}
          hidden={{ token, step: "confirm" }}
          further={
            state !== "expired" && (
              <button type="submit" name="step" value="cancel" className={form.further}>
                {t("cancel")}
              </button>
            )
          }
        >
          <p>{t(`ask.${state}`, { seats })}</p>
          <DeskGuest guest={found} questions={found.event.rules?.questions ?? []} />
          <p>{t("stored")}</p>
        </PortalForm>
      )}
      {!canConfirm && over === null && state !== "cancelled" && <p>{t("done")}</p>}
    </>
  );
}
