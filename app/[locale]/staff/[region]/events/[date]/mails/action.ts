"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { canRunDesk } from "@/lib/events/desk/policy";
import { findRegionOfDate } from "@/lib/events/desk/staff/queries";
import type { MessageAnswer } from "@/lib/events/messages/message-answer";
import { sendEventMessage } from "@/lib/events/messages/mutations";
import { countRecipients, previewMessage } from "@/lib/events/messages/queries";
import { eventMessageSchema, type NewEventMessage } from "@/lib/events/messages/schema";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import type { Locale } from "@/lib/i18n/routing";

async function preview(input: NewEventMessage, locale: Locale): Promise<MessageAnswer> {
  const t = await getTranslations({ locale, namespace: "staff.eventDesk.mails" });
  const { mails, withoutMail } = await countRecipients(input.date, input.audience);
  if (mails === 0) throw new InvalidFields({ audience: "nobodyThere" });
  const letter = await previewMessage(input, t("somebody"), locale);
  if (letter === null) throw new Refusal("outdated");
  return {
    ...{ is: "preview", typed: typedOf(input), letter },
    title: t("previewTitle", { subject: input.subject }),
    text: [
      t("goesTo", { mails }),
      ...(withoutMail > 0 ? [t("without", { withoutMail })] : []),
    ].join(" "),
    send: t("send", { mails }),
  };
}

function typedOf({ audience, subject, text, request }: NewEventMessage) {
  return { audience: [audience], subject: [subject], text: [text], request: [request] };
}

async function sent(mails: number, locale: Locale): Promise<MessageAnswer> {
  const t = await getTranslations({ locale, namespace: "staff.eventDesk.mails" });
  const confirmation = { title: t("sentTitle"), paragraphs: [t("sentText", { mails })] };
  return { is: "sent", confirmation };
}

export const writeToGuests = defineAction<typeof eventMessageSchema, MessageAnswer>({
  schema: eventMessageSchema,
  isTyped: false,
  allow: async (user, { date }) => canRunDesk(user, await findRegionOfDate(date)),
  run: async (input, circumstances) => {
    const { locale } = circumstances;
    if (input.step === "send") {
      const count = await sendEventMessage(input, circumstances);
      return { answer: await sent(count, locale), changed: [] };
    }
    const answer: MessageAnswer =
      input.step === "edit" ? { is: "edit", typed: typedOf(input) } : await preview(input, locale);
    return { answer, changed: [] };
  },
});
