"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { canSendEnquiry } from "@/lib/enquiries/policy";
import { takeOfficeStep, takeSenderStep } from "@/lib/enquiries/thread/mutations";
import { officeStepSchema, senderStepSchema } from "@/lib/enquiries/thread/schema";
import type { Confirmation } from "@/lib/forms/form-state";
import { stepAnswer } from "./step-answer";

export const sendSenderStep = defineAction<typeof senderStepSchema, Confirmation>({
  schema: senderStepSchema,
  isTyped: false,
  allow: canSendEnquiry,
  run: async (step, circumstances) => {
    return stepAnswer(await takeSenderStep(step, circumstances), circumstances.locale);
  },
});

export const sendOfficeStep = defineAction<typeof officeStepSchema, Confirmation>({
  schema: officeStepSchema,
  isTyped: false,
  allow: canSendEnquiry,
  run: async (step, circumstances) => {
    // Also a refusal may be about what the page does not show yet.
    refresh();
    return stepAnswer(await takeOfficeStep(step, circumstances), circumstances.locale);
  },
});
