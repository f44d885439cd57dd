"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { ProblemRefusal } from "@/lib/network/problem-refusal";
import { moveOwnProblem } from "@/lib/network/progress/mutations";
import { findOwnProblem } from "@/lib/network/progress/queries";
import { canMove } from "@/lib/network/problem-state";
import { ownerStepSchema } from "@/lib/network/schema";

export const takeOwnerStep = defineAction<typeof ownerStepSchema, Confirmation>({
  schema: ownerStepSchema,
  isTyped: false,
  allow: async (_user, { token, step }) => {
    const problem = await findOwnProblem(token);
    return problem !== null && (problem.state === step || canMove(problem.state, step, "owner"));
  },
  run: async ({ token, step }, { locale, now }) => {
    const { changed } = await moveOwnProblem(token, step, now).catch((error: unknown) => {
      throw error instanceof ProblemRefusal ? new Refusal("outdated") : error;
    });
    const t = await getTranslations({ locale, namespace: "problems.confirm" });
    const isConfirmed = step === "review";
    const answer = {
      title: t(isConfirmed ? "confirmedTitle" : "withdrawnTitle"),
      paragraphs: [t(isConfirmed ? "confirmedText" : "withdrawnText")],
    };
    return { answer, changed };
  },
});
