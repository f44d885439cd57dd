"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import { getRegionId } from "@/lib/regions/queries";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { publishPlanningFigures } from "@/lib/datasets/planning/mutations";
import { planningFormSchema } from "@/lib/datasets/planning/schema";
import { canManageData } from "@/lib/datasets/policy";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";

/** Publishes official figures that somebody typed. */
export const enterFigures = defineAction<typeof planningFormSchema, Confirmation>({
  schema: planningFormSchema,
  isTyped: false,
  allow: async (user, { region }) => canManageData(user, await getRegionId(region)),
  run: async (form, { user, locale }) => {
    const { outcome, versionId } = await publishPlanningFigures(form, actorOf(user));
    const t = await getTranslations({ locale, namespace: "staff.data" });
    refresh();
    const version = addressOf(locale, "/staff/[region]/data/versions/[version]", {
      ...{ region: form.region, version: String(versionId) },
    });
    const answer = {
      title: t(outcome === "unchanged" ? "figuresKnown" : "figuresPublished"),
      paragraphs: [],
      link: { href: version, label: t("toVersion") },
    };
    return { answer, changed: [] };
  },
});
