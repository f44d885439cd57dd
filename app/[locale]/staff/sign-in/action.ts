"use server";

import { getTranslations } from "next-intl/server";
import { requestSignIn, SIGN_IN_MINUTES } from "@/lib/accounts/mutations";
import { canAskForLink } from "@/lib/accounts/policy";
import { signInRequestSchema } from "@/lib/accounts/schema";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";

export const sendSignInLink = defineAction<typeof signInRequestSchema, Confirmation>({
  schema: signInRequestSchema,
  allow: canAskForLink,
  run: async ({ mail }, circumstances) => {
    await requestSignIn(mail, circumstances);
    const t = await getTranslations({ locale: circumstances.locale, namespace: "staff.signIn" });
    const answer = {
      title: t("sentTitle"),
      paragraphs: [t("sentText", { mail, minutes: SIGN_IN_MINUTES })],
    };
    return { answer, changed: [] };
  },
});
