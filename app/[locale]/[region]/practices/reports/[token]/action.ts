"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { regionTag } from "@/lib/content/tags";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { addressOf } from "@/lib/i18n/address";
import { decideReport } from "@/lib/practices/mutations";
import { canDecideReport } from "@/lib/practices/policy";
import { decisionSchema } from "@/lib/practices/reports/schema";

export const takeDecision = defineAction<typeof decisionSchema, Confirmation>({
  schema: decisionSchema,
  isTyped: false,
  allow: canDecideReport,
  run: async ({ token, decision }, { locale }) => {
    const outcome = await decideReport(token, decision);
    if (outcome.kind === "unknownReport") throw new Refusal("outdated");
    const t = await getTranslations({ locale, namespace: "practiceReport.decision" });
    if (outcome.kind === "decided")
      return {
        answer: { title: t("alreadyTitle"), paragraphs: [t(`already.${outcome.status}`)] },
        changed: [],
      };
    const { kind, regionSlug, slug } = outcome;
    const link = slug !== null && {
      href: addressOf(locale, "/[region]/practices/[practice]", {
        region: regionSlug,
        practice: slug,
      }),
      label: t("toPractice"),
    };
    return {
      answer: {
        title: t(`${kind}.title`),
        paragraphs: [t(`${kind}.text`)],
        ...(link && { link }),
      },
      changed: kind === "confirmed" ? [regionTag(regionSlug)] : [],
    };
  },
});
