"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { seatsTag } from "@/lib/content/tags";
import {
  acceptSeat,
  cancelSignUp,
  changeSignUp,
  confirmSignUp,
} from "@/lib/events/sign-ups/link-mutations";
import { canUseLink } from "@/lib/events/sign-ups/policy";
import { findSignUp } from "@/lib/events/sign-ups/queries";
import { wrongAnswers } from "@/lib/events/sign-ups/read-answers";
import { ownStepSchema, signUpChangeSchema } from "@/lib/events/sign-ups/schema";
import type { Confirmation } from "@/lib/forms/form-state";

/** With it the page around the form is shown anew, as it now stands. */
async function changedBy(token: string, now: Date): Promise<string[]> {
  const found = await findSignUp("manage_sign_up", token, now);
  return found.is === "found" ? [seatsTag(found.date.id)] : [];
}

const STEPS = {
  confirm: (token: string, now: Date) => confirmSignUp("manage_sign_up", token, now),
  accept: acceptSeat,
  cancel: (token: string, now: Date) => cancelSignUp("manage_sign_up", token, now),
} as const;

export const stepOwnSignUp = defineAction<typeof ownStepSchema, Confirmation>({
  schema: ownStepSchema,
  isTyped: false,
  allow: canUseLink,
  run: async ({ token, step }, { locale, now }) => {
    const state = await STEPS[step](token, now);
    const t = await getTranslations({ locale, namespace: "signUps.own" });
    const told =
      (["confirmed", "waiting", "cancelled"] as const).find((one) => one === state) ?? "other";
    const answer = { title: t(`told.${told}.title`), paragraphs: [t(`told.${told}.text`)] };
    return { answer, changed: await changedBy(token, now) };
  },
});

export const changeOwnSignUp = defineAction<typeof signUpChangeSchema, Confirmation>({
  schema: signUpChangeSchema,
  allow: canUseLink,
  check: async ({ token, ...values }, { locale, now }) => {
    if (typeof token !== "string") return null;
    const found = await findSignUp("manage_sign_up", token, now);
    const questions = found.is === "found" ? (found.event.rules?.questions ?? []) : [];
    return wrongAnswers(questions, values, locale);
  },
  run: async (input, { locale, now }) => {
    const { isLast } = await changeSignUp(input, { locale, now });
    const t = await getTranslations({ locale, namespace: "signUps.own" });
    const answer = {
      title: t("told.changed.title"),
      paragraphs: [t(isLast ? "told.changed.last" : "told.changed.text")],
    };
    return { answer, changed: await changedBy(input.token, now) };
  },
});
