"use server";

import { refresh } from "next/cache";
import { stepAnswer } from "@/app/[locale]/[region]/enquiries/step-answer";
import { defineAction } from "@/lib/action";
import { canAnswerEnquiry } from "@/lib/enquiries/policy";
import { takeStaffStep } from "@/lib/enquiries/thread/mutations";
import { findAskedOf } from "@/lib/enquiries/thread/queries";
import { staffStepSchema } from "@/lib/enquiries/thread/schema";
import type { Confirmation } from "@/lib/forms/form-state";

export const answerEnquiry = defineAction<typeof staffStepSchema, Confirmation>({
  schema: staffStepSchema,
  isTyped: false,
  allow: async (user, { caseNumber }) => canAnswerEnquiry(user, await findAskedOf(caseNumber)),
  run: async (step, circumstances) => {
    // Also a refusal may be about what the page does not show yet.
    refresh();
    return stepAnswer(await takeStaffStep(step, circumstances), circumstances.locale);
  },
});
