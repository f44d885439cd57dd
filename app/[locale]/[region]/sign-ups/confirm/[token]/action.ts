"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { seatsTag } from "@/lib/content/tags";
import { cancelSignUp, confirmSignUp } from "@/lib/events/sign-ups/link-mutations";
import { canUseLink } from "@/lib/events/sign-ups/policy";
import { findSignUp } from "@/lib/events/sign-ups/queries";
import { confirmationSchema } from "@/lib/events/sign-ups/schema";
import type { Confirmation } from "@/lib/forms/form-state";

export const decideSignUp = defineAction<typeof confirmationSchema, Confirmation>({
  schema: confirmationSchema,
  isTyped: false,
  allow: canUseLink,
  run: async ({ token, step }, { locale, now }) => {
    const state =
      step === "confirm"
        ? await confirmSignUp("confirm_sign_up", token, now)
        : await cancelSignUp("confirm_sign_up", token, now);
    const t = await getTranslations({ locale, namespace: "signUps.confirm" });
    const told = (["confirmed", "waiting", "cancelled"] as const).find((one) => one === state);
    const answer = {
      title: t(`told.${told ?? "other"}.title`),
      paragraphs: [t(`told.${told ?? "other"}.text`)],
    };
    // With it the page around the form is shown anew, as it now stands.
    const found = await findSignUp("confirm_sign_up", token, now);
    return { answer, changed: found.is === "found" ? [seatsTag(found.date.id)] : [] };
  },
});
