"use server";

import { getTranslations } from "next-intl/server";
import { findRegion } from "@/app/content";
import { defineAction } from "@/lib/action";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { canSendEnquiry } from "@/lib/enquiries/policy";
import { enquirySchema } from "@/lib/enquiries/schema";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { keptDays } from "@/lib/retention/retention";

export const sendEnquiry = defineAction<typeof enquirySchema, Confirmation>({
  schema: enquirySchema,
  allow: canSendEnquiry,
  run: async (enquiry, circumstances) => {
    const { locale } = circumstances;
    const { caseNumber, deleteAfter } = await createEnquiry(enquiry, circumstances);
    const t = await getTranslations({ locale, namespace: "contact" });
    const region = await findRegion(enquiry.region);
    const answer = {
      title: t("doneTitle"),
      paragraphs: [
        t("doneNumber", { caseNumber }),
        t("doneText", { mail: enquiry.mail }),
        t("doneDeletion", { days: keptDays("enquiry"), day: longDay(deleteAfter, locale) }),
      ],
      link: {
        href: addressOf(locale, "/[region]", { region: enquiry.region }),
        label: t("back", { region: region?.name ?? "" }),
      },
    };
    return { answer, changed: [] };
  },
});
