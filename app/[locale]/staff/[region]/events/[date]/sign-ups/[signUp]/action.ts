"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { canRunDesk } from "@/lib/events/desk/policy";
import { takeSignUpStep } from "@/lib/events/desk/staff/mutations";
import { findRegionOfSignUp } from "@/lib/events/desk/staff/queries";
import { staffStepSchema } from "@/lib/events/desk/staff/schema";
import type { Confirmation } from "@/lib/forms/form-state";

export const stepSignUp = defineAction<typeof staffStepSchema, Confirmation>({
  schema: staffStepSchema,
  isTyped: false,
  allow: async (user, { signUp }) => canRunDesk(user, await findRegionOfSignUp(signUp)),
  run: async (input, circumstances) => {
    const state = await takeSignUpStep(input, circumstances);
    const { locale } = circumstances;
    const t = await getTranslations({ locale, namespace: "staff.eventDesk" });
    const text = t("done.text", { state: t(`states.${state}`) });
    return { answer: { title: t("done.title"), paragraphs: [text] }, changed: [] };
  },
});
