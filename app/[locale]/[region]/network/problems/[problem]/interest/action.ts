"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { keptDays } from "@/lib/retention/retention";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { createInterest } from "@/lib/network/mutations";
import { canDeclareInterest } from "@/lib/network/policy";
import { getProblemState } from "@/lib/network/queries";
import { newInterestSchema } from "@/lib/network/schema";

export const declareInterest = defineAction<typeof newInterestSchema, Confirmation>({
  schema: newInterestSchema,
  allow: async (user, { region, problem }) =>
    canDeclareInterest(user, await getProblemState(region, problem)),
  run: async (interest, circumstances) => {
    const { locale } = circumstances;
    const { caseNumber, deleteAfter } = await createInterest(interest, circumstances);
    const { region, problem, mail } = interest;
    const t = await getTranslations({ locale, namespace: "problems" });
    const contact = await getTranslations({ locale, namespace: "contact" });
    const answer = {
      title: t("interest.doneTitle"),
      paragraphs: [
        contact("doneNumber", { caseNumber }),
        t("interest.doneText", { mail }),
        contact("doneDeletion", { days: keptDays("enquiry"), day: longDay(deleteAfter, locale) }),
      ],
      link: {
        href: addressOf(locale, "/[region]/network/problems/[problem]", { region, problem }),
        label: t("backToProblem"),
      },
    };
    return { answer, changed: [] };
  },
});
