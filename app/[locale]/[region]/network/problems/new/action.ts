"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { createProblem } from "@/lib/network/mutations";
import { canDescribeProblem } from "@/lib/network/policy";
import { newProblemSchema } from "@/lib/network/schema";

export const describeProblem = defineAction<typeof newProblemSchema, Confirmation>({
  schema: newProblemSchema,
  lists: ["themes"],
  allow: canDescribeProblem,
  run: async (problem, circumstances) => {
    const { locale } = circumstances;
    const { deleteAfter } = await createProblem(problem, circumstances);
    const t = await getTranslations({ locale, namespace: "problems" });
    const answer = {
      title: t("new.doneTitle"),
      paragraphs: [
        t("new.doneText", { mail: problem.mail }),
        t("new.doneDeletion", { day: longDay(deleteAfter, locale) }),
      ],
      link: {
        href: addressOf(locale, "/[region]/network/problems", { region: problem.region }),
        label: t("backToBoard"),
      },
    };
    return { answer, changed: [] };
  },
});
