"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { canAskPartner, canReviewProblem } from "@/lib/network/policy";
import { askPartner, reviewProblem } from "@/lib/network/review/mutations";
import { findProblemToReview } from "@/lib/network/review/queries";
import { partnerQuestionSchema, reviewMoveSchema } from "@/lib/network/review/schema";

export const review = defineAction<typeof reviewMoveSchema, Confirmation>({
  schema: reviewMoveSchema,
  lists: ["partners"],
  isTyped: false,
  allow: async (user, { region, problem, to }) =>
    canReviewProblem(user, await findProblemToReview(region, problem), to),
  run: async (input, circumstances) => {
    const { state, changed } = await reviewProblem(input, circumstances);
    const { locale } = circumstances;
    const t = await getTranslations({ locale, namespace: "staff.problems" });
    const states = await getTranslations({ locale, namespace: "problems.states" });
    const answer = { title: t("done"), paragraphs: [t("doneText", { state: states(state) })] };
    return { answer, changed };
  },
});

export const ask = defineAction<typeof partnerQuestionSchema, Confirmation>({
  schema: partnerQuestionSchema,
  isTyped: false,
  allow: async (user, { region, problem }) =>
    canAskPartner(user, await findProblemToReview(region, problem)),
  run: async (input, circumstances) => {
    const isNew = await askPartner(input, circumstances);
    const { locale } = circumstances;
    const t = await getTranslations({ locale, namespace: "staff.problems" });
    const text = t(isNew ? "askedNow" : "askedBefore");
    return { answer: { title: t("done"), paragraphs: [text] }, changed: [] };
  },
});
