"use server";

import { getTranslations } from "next-intl/server";
import { spanText } from "@/components/events/time-span-words";
import { hasLocalMailbox } from "@/app/[locale]/mailbox/local-mailbox";
import { seatsTag } from "@/lib/content/tags";
import { defineAction } from "@/lib/action";
import { dateAddress } from "@/lib/events/event-date";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { canSignUp } from "@/lib/events/sign-ups/policy";
import { findRules } from "@/lib/events/sign-ups/queries";
import { wrongAnswers } from "@/lib/events/sign-ups/read-answers";
import { signUpSchema } from "@/lib/events/sign-ups/schema";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";

/** Which date the fields of a form name. */
const dateFields = signUpSchema.pick({ region: true, event: true, date: true });

export const sendSignUp = defineAction<typeof signUpSchema, Confirmation>({
  schema: signUpSchema,
  last: ["consent"],
  allow: canSignUp,
  check: async (values, { locale }) => {
    const { data } = dateFields.safeParse(values);
    const found = data && (await findRules(data.region, data.event, data.date));
    return found ? wrongAnswers(found.rules.questions, values, locale) : null;
  },
  run: async (input, circumstances) => {
    const { locale } = circumstances;
    const { dateId, waits, holdMinutes } = await createSignUp(input, circumstances);
    const t = await getTranslations({ locale, namespace: "signUps.form" });
    const time = spanText(holdMinutes, t);
    const answer = {
      title: t("doneTitle"),
      paragraphs: [
        t("doneMail", { mail: input.mail }),
        waits ? t("doneWaits") : t("doneHeld", { seats: input.seats, time }),
        t("doneKnown"),
        t("doneNoMail"),
      ],
      link: (await hasLocalMailbox())
        ? { href: addressOf(locale, "/mailbox"), label: t("mailbox") }
        : { href: dateAddress(locale, input.region, input.event, input.date), label: t("back") },
    };
    return { answer, changed: waits ? [] : [seatsTag(dateId)] };
  },
});
