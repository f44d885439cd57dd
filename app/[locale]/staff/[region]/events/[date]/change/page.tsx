import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { SignUpDate } from "@/components/events/sign-up-date";
import { StaffFrame } from "@/components/staff/staff-frame";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { PortalForm } from "@/components/ui/form/portal-form";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { countRecipients } from "@/lib/events/messages/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { localTime } from "@/lib/portal-day";
import { staffMetadata } from "../../../../staff-metadata";
import { deskOfStaff, shownDate, type DeskParameters } from "../desk-of-staff";
import { changeOneDate } from "./action";

interface PageProps {
  params: Promise<DeskParameters & Record<string, string>>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.eventDesk.change");
  return staffMetadata(t("title"));
}

/** Moves or cancels a date, having said to how many it is told. */
export default async function ChangeDatePage({ params }: PageProps) {
  const folder = "/staff/[region]/events/[date]/change";
  const { locale, region, desk, frame } = await deskOfStaff(await params, folder, "publish");
  const { id, startsAt, allDay } = desk.date;
  const { mails, withoutMail } = await countRecipients(id, "all");
  const t = await getTranslations("staff.eventDesk");
  const optional = (await getTranslations("form"))("optional");
  const [day = "", time = ""] = localTime(startsAt).split("T");
  const own = { region: region.slug, date: String(id) };
  const choices = (["moved", "cancelled"] as const).map((value) => ({
    ...{ value, label: t(`change.what.${value}`) },
  }));
  return (
    <StaffFrame {...frame}>
      <h1>{t("change.title")}</h1>
      <p>
        <Link href={addressOf(locale, "/staff/[region]/events/[date]", own)} prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <SignUpDate region={region} event={desk.event} date={shownDate(desk)} />
      <p>
        <strong>{t("change.tells", { mails })}</strong>{" "}
        {withoutMail > 0 && t("mails.without", { withoutMail })}
      </p>
      <PortalForm
        action={changeOneDate}
        submit={t("change.submit", { mails })}
        shownAt={timeOfShowing()}
        hidden={{ date: String(id) }}
      >
        <ChoiceList name="what" label={t("change.choose")} choices={choices} />
        <TextField
          name="day"
          type="date"
          label={t("change.day")}
          hint={t("change.dayHint")}
          initial={day}
        />
        {!allDay && <TextField name="time" label={t("change.time")} initial={time} />}
        <TextArea
          name="note"
          label={t("change.note")}
          hint={t("change.noteHint")}
          optional={optional}
          rows={3}
        />
      </PortalForm>
    </StaffFrame>
  );
}
