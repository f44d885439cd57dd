"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { findRegionOfMail } from "@/lib/mail/failed/queries";
import { retryMails } from "@/lib/mail/mutations";
import { canRetryMail } from "@/lib/mail/policy";

const mailSchema = z.object({
  mail: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
});

export const retryMail = defineAction<typeof mailSchema, Confirmation>({
  schema: mailSchema,
  isTyped: false,
  allow: async (user, { mail }) => canRetryMail(user, await findRegionOfMail(mail)),
  run: async ({ mail }, { user, locale }) => {
    if ((await retryMails(mail, actorOf(user))) === 0) throw new Refusal("outdated");
    const t = await getTranslations({ locale, namespace: "staff.mails" });
    return { answer: { title: t("done"), paragraphs: [t("doneText")] }, changed: [] };
  },
});
