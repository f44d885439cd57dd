import { getTranslations } from "next-intl/server";
import { SignUpDate } from "@/components/events/sign-up-date";
import { DateState } from "@/components/events/date-state";
import { localise } from "@/lib/entries/localised-text";
import type { EventContent } from "../../events/date-content";
import { SignUpFrame } from "../sign-up-frame";
import { ClosedSignUp } from "./closed-sign-up";
import { readOffer } from "./new-sign-up";
import { OtherDates } from "./other-dates";
import { SignUpForm } from "./sign-up-form";

interface NewSignUpPageProps {
  content: EventContent;
  /** Which date of a series; empty for an event that is none. */
  dateKey: string;
}

/** The form for a date, or why there is none and what to do instead. */
export async function NewSignUpPage({ content, dateKey }: NewSignUpPageProps) {
  const { locale, region, entry } = content;
  const { own, others } = await readOffer(content, dateKey, new Date());
  const t = await getTranslations("signUps.form");
  const event = { slug: entry.slug, fields: entry.fields };
  const folder =
    dateKey === ""
      ? ("/[region]/sign-ups/new/[event]" as const)
      : ("/[region]/sign-ups/new/[event]/[date]" as const);
  return (
    <SignUpFrame
      region={region}
      folder={folder}
      parameters={{ event: entry.slug, date: dateKey }}
      event={event}
    >
      <h1>{t("title", { title: localise(entry.fields.title, locale).text })}</h1>
      {own && <SignUpDate region={region} event={event} date={own.date} />}
      {own && <DateState date={own.date} />}
      {own?.closed === null && entry.fields.signUp && (
        <SignUpForm
          region={region}
          entry={entry}
          rules={entry.fields.signUp}
          offer={{ ...own, closed: null }}
        />
      )}
      {own && own.closed !== null && <ClosedSignUp date={own.date} closed={own.closed} />}
      {(own === null || own.closed !== null) && (
        <OtherDates region={region} event={entry.slug} dates={others} isSeries={own === null} />
      )}
    </SignUpFrame>
  );
}
