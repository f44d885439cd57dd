import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { requestLocale } from "@/app/[locale]/request-locale";
import { SignUpDate } from "@/components/events/sign-up-date";
import { SignUpFacts } from "@/components/staff/sign-up-facts";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { TextField } from "@/components/ui/form/text-field";
import { rowIdSchema } from "@/lib/events/desk/schema";
import { getStaffSignUp } from "@/lib/events/desk/staff/queries";
import { staffSteps } from "@/lib/events/desk/staff/staff-steps";
import { dateStanding } from "@/lib/events/sign-ups/date-standing";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { staffMetadata } from "../../../../../staff-metadata";
import { deskOfStaff, shownDate, type DeskParameters } from "../../desk-of-staff";
import { stepSignUp } from "./action";

interface PageProps {
  params: Promise<DeskParameters & { signUp: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.eventDesk");
  return staffMetadata(t("signUp"));
}

/** A sign-up with all that is known of it, and what staff can do with it. */
export default async function StaffSignUpPage({ params }: PageProps) {
  const requested = await params;
  const folder = "/staff/[region]/events/[date]/sign-ups/[signUp]";
  const { locale, region, desk, now, frame, mayRun } = await deskOfStaff(
    { ...requested },
    folder,
    "read",
  );
  const id = rowIdSchema.safeParse(requested.signUp).data;
  const signUp = id === undefined ? null : await getStaffSignUp(id);
  if (signUp?.dateId !== desk.date.id) notFound();
  const t = await getTranslations("staff.eventDesk");
  const form = await getTranslations("form");
  const own = { region: region.slug, date: requested.date };
  const steps = mayRun ? staffSteps(signUp.state, dateStanding(desk.date, now) !== null) : [];
  return (
    <StaffFrame {...frame}>
      <h1>
        <bdi>{signUp.name}</bdi>
      </h1>
      <p>
        <Link href={addressOf(locale, "/staff/[region]/events/[date]", own)} prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <SignUpDate region={region} event={desk.event} date={shownDate(desk)} />
      <SignUpFacts
        signUp={mayRun ? signUp : { ...signUp, mail: null }}
        questions={desk.event.rules?.questions ?? []}
      />
      {steps.map((step) => (
        <section key={step} aria-labelledby={`step-${step}`}>
          <h2 id={`step-${step}`}>{t(`step.${step}.title`)}</h2>
          <p>{t(`step.${step}.text`)}</p>
          <PortalForm
            action={stepSignUp}
            submit={t(`step.${step}.button`)}
            shownAt={timeOfShowing()}
            hidden={{ signUp: String(signUp.id), step }}
            isQuiet={step === "cancel"}
          >
            {step === "cancel" && (
              <TextField name="note" label={t("step.note")} optional={form("optional")} />
            )}
          </PortalForm>
        </section>
      ))}
    </StaffFrame>
  );
}
