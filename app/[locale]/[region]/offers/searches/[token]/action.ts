"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { takeSearchStep } from "@/lib/saved-searches/own/mutations";
import { canUseSearchLink } from "@/lib/saved-searches/policy";
import { savedSearchStepSchema } from "@/lib/saved-searches/schema";

export const changeSearch = defineAction<typeof savedSearchStepSchema, Confirmation>({
  schema: savedSearchStepSchema,
  isTyped: false,
  allow: canUseSearchLink,
  run: async ({ token, step }, { locale, now }) => {
    await takeSearchStep(token, step, now);
    const t = await getTranslations({ locale, namespace: "savedSearches.own.done" });
    const answer = { title: t(`${step}.title`), paragraphs: [t(`${step}.text`)] };
    return { answer, changed: [] };
  },
});
