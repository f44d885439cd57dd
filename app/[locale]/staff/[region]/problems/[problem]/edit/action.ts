"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { WordedFaults } from "@/lib/forms/worded-faults";
import { addressOf } from "@/lib/i18n/address";
import { editProblem } from "@/lib/network/editing/mutations";
import { findProblemToEdit } from "@/lib/network/editing/queries";
import { problemEditLists, problemEditSchema } from "@/lib/network/editing/schema";
import { canEditProblem } from "@/lib/network/policy";
import { clashSentences } from "../../../../clash-sentences";

/** Stores what staff make of a problem's text. */
export const edit = defineAction<typeof problemEditSchema, Confirmation>({
  schema: problemEditSchema,
  lists: problemEditLists,
  isTyped: false,
  allow: async (user, { region, problem }) =>
    canEditProblem(user, await findProblemToEdit(region, problem)),
  run: async (input, circumstances) => {
    const { locale } = circumstances;
    const edited = await editProblem(input, circumstances);
    const t = await getTranslations({ locale, namespace: "staff.problems.edit" });
    if (edited.status === "clash") {
      const inWords = (column: string, text: string) =>
        column === "hidden" ? t(text === "yes" ? "isHidden" : "isNamed") : text;
      throw new WordedFaults(await clashSentences(edited.clashes, edited.by, locale, inWords), {
        seen: JSON.stringify(edited.seen),
      });
    }
    const { region, problem } = input;
    const href = addressOf(locale, "/staff/[region]/problems/[problem]", { region, problem });
    const paragraphs = [t("savedText", { count: edited.count })];
    const answer = { title: t("saved"), paragraphs, link: { href, label: t("back") } };
    return { answer, changed: edited.changed };
  },
});
