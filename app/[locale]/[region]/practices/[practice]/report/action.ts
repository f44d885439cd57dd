"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { requestKey } from "@/lib/forms/request-key";
import { addressOf } from "@/lib/i18n/address";
import { portalDay } from "@/lib/portal-day";
import { reportError } from "@/lib/practices/reports/mutations";
import { canReportError } from "@/lib/practices/policy";
import { reportLists, reportSchema } from "@/lib/practices/reports/schema";

export const sendReport = defineAction<typeof reportSchema, Confirmation>({
  schema: reportSchema,
  lists: reportLists,
  allow: canReportError,
  run: async (report, { locale, sender, now }) => {
    const { region, practice, field, proposed, note } = report;
    const outcome = await reportError({
      ...{ regionSlug: region, slug: practice, field, proposed, note, locale, sender },
      requestKey: requestKey("practice-report", report, portalDay(now)),
    });
    if (outcome.kind === "unknownPractice" || outcome.kind === "unusable")
      throw new Refusal("outdated");
    const t = await getTranslations({ locale, namespace: "practiceReport" });
    const answer = {
      title: t("doneTitle"),
      paragraphs: [t("doneText"), t("donePrivacy")],
      link: {
        href: addressOf(locale, "/[region]/practices/[practice]", { region, practice }),
        label: t("back"),
      },
    };
    return { answer, changed: [] };
  },
});
