"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { regionTag } from "@/lib/content/tags";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { portalDay } from "@/lib/portal-day";
import { decideReportAsStaff } from "@/lib/practices/mutations";
import { canDecideReportAsStaff } from "@/lib/practices/policy";
import { staffDecisionSchema } from "@/lib/practices/reports/schema";
import { findRegionOfReport } from "@/lib/practices/reports/staff/queries";

export const decideAsStaff = defineAction<typeof staffDecisionSchema, Confirmation>({
  schema: staffDecisionSchema,
  isTyped: false,
  allow: async (user, { report }) => canDecideReportAsStaff(user, await findRegionOfReport(report)),
  run: async ({ report, decision, reason }, { user, now, locale }) => {
    const region = await findRegionOfReport(report);
    if (!region) throw new Refusal("outdated");
    const outcome = await decideReportAsStaff(
      ...([region.regionId, report, decision, actorOf(user), portalDay(now)] as const),
      decision === "reject" ? reason : null,
    );
    if (outcome.kind === "unknownReport") throw new Refusal("outdated");
    const t = await getTranslations({ locale, namespace: "practiceReport.decision" });
    if (outcome.kind === "decided")
      return {
        answer: { title: t("alreadyTitle"), paragraphs: [t(`already.${outcome.status}`)] },
        changed: [],
      };
    const { kind, regionSlug } = outcome;
    const answer = { title: t(`${kind}.title`), paragraphs: [t(`${kind}.text`)] };
    return { answer, changed: kind === "confirmed" ? [regionTag(regionSlug)] : [] };
  },
});
