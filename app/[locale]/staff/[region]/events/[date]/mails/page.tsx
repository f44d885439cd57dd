import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { SignUpDate } from "@/components/events/sign-up-date";
import { MessageForm } from "@/components/staff/message-form";
import letter from "@/components/staff/message-form.module.css";
import { StaffFrame } from "@/components/staff/staff-frame";
import { SelectField } from "@/components/ui/form/select-field";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { countRecipients, listMessages } from "@/lib/events/messages/queries";
import { messageAudiences } from "@/lib/events/messages/schema";
import { LOCALE_FIELD } from "@/lib/forms/typed-values";
import { addressOf } from "@/lib/i18n/address";
import { staffMetadata } from "../../../../staff-metadata";
import { deskOfStaff, shownDate, type DeskParameters } from "../desk-of-staff";
import { writeToGuests } from "./action";

interface PageProps {
  params: Promise<DeskParameters & Record<string, string>>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.eventDesk.mails");
  return staffMetadata(t("title"));
}

/** Writes to those who signed up for a date, and shows what was written before. */
export default async function GuestMailsPage({ params }: PageProps) {
  const folder = "/staff/[region]/events/[date]/mails";
  const { locale, region, desk, frame } = await deskOfStaff(await params, folder, "write");
  const dateId = desk.date.id;
  const t = await getTranslations("staff.eventDesk");
  const form = await getTranslations("form");
  const format = await getFormatter();
  const choices = await Promise.all(
    messageAudiences.map(async (value) => {
      const { mails } = await countRecipients(dateId, value);
      return { value, label: t(`mails.audience.${value}`, { mails }) };
    }),
  );
  const messages = await listMessages(dateId);
  const own = { region: region.slug, date: String(dateId) };
  return (
    <StaffFrame {...frame}>
      <h1>{t("mails.title")}</h1>
      <p>
        <Link href={addressOf(locale, "/staff/[region]/events/[date]", own)} prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <SignUpDate region={region} event={desk.event} date={shownDate(desk)} />
      <MessageForm
        action={writeToGuests}
        hidden={{ date: String(dateId), request: randomUUID(), [LOCALE_FIELD]: locale }}
        words={{
          ...{ preview: t("mails.preview"), edit: t("mails.edit"), notSent: form("notSent") },
          ...{ summaryTitle: form("summaryTitle"), notSentTitle: form("notSentTitle") },
        }}
      >
        <SelectField name="audience" label={t("mails.to")} choices={choices} initial="confirmed" />
        <TextField name="subject" label={t("mails.subject")} />
        <TextArea name="text" label={t("mails.text")} hint={t("mails.textHint")} rows={10} />
      </MessageForm>
      {messages.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before">{t("mails.before")}</h2>
          {messages.map(({ id, subject, text, recipients, sentAt }) => (
            <details key={id}>
              <summary>
                {t("mails.sent", {
                  subject,
                  mails: recipients,
                  at: format.dateTime(sentAt, { dateStyle: "medium", timeStyle: "short" }),
                })}
              </summary>
              <pre className={letter.letter}>{text}</pre>
            </details>
          ))}
        </section>
      )}
    </StaffFrame>
  );
}
