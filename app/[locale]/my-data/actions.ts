"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";
import { deleteMyData, LINK_HOURS, requestMyData } from "@/lib/my-data/mutations";
import { canAskForMyData, canUseMyDataLink } from "@/lib/my-data/policy";
import { myDataDeletionSchema, myDataRequestSchema } from "@/lib/my-data/schema";
import { hasLocalMailbox } from "../mailbox/local-mailbox";

export const askForMyData = defineAction<typeof myDataRequestSchema, Confirmation>({
  schema: myDataRequestSchema,
  allow: canAskForMyData,
  run: async (input, circumstances) => {
    const { locale } = circumstances;
    await requestMyData(input, circumstances);
    const t = await getTranslations({ locale, namespace: "myData" });
    const answer = {
      title: t("doneTitle"),
      paragraphs: [t("doneMail", { mail: input.mail, hours: LINK_HOURS }), t("doneNoMail")],
      link: (await hasLocalMailbox())
        ? { href: addressOf(locale, "/mailbox"), label: t("mailbox") }
        : { href: addressOf(locale, "/"), label: t("start") },
    };
    return { answer, changed: [] };
  },
});

export const deleteEverything = defineAction<typeof myDataDeletionSchema, Confirmation>({
  schema: myDataDeletionSchema,
  isTyped: false,
  allow: canUseMyDataLink,
  run: async ({ token }, { locale, now }) => {
    const changed = await deleteMyData(token, now);
    const t = await getTranslations({ locale, namespace: "myData.delete" });
    const answer = { title: t("doneTitle"), paragraphs: [t("doneText")] };
    // With a tag, the page around the form is shown anew, as it now stands.
    return { answer, changed: ["my-data", ...changed] };
  },
});
