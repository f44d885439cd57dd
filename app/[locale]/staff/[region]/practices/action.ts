"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { regionTag } from "@/lib/content/tags";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { addressOf } from "@/lib/i18n/address";
import { portalDay } from "@/lib/portal-day";
import { confirmAcceptance } from "@/lib/practices/correction/mutations";
import { checkLists, checkSchema } from "@/lib/practices/correction/schema";
import { canCorrectPractice } from "@/lib/practices/policy";
import { getRegion } from "@/lib/regions/queries";

/** Confirms that what ticked practices say of new patients holds today. */
export const confirmUnchanged = defineAction<typeof checkSchema, Confirmation>({
  schema: checkSchema,
  lists: checkLists,
  isTyped: false,
  allow: async (user, { region }) => canCorrectPractice(user, await getRegion(region)),
  run: async ({ region: slug, practice }, { user, now, locale }) => {
    const region = await getRegion(slug);
    if (!region) throw new Refusal("outdated");
    const count = await confirmAcceptance(region.id, practice, actorOf(user), portalDay(now));
    const t = await getTranslations({ locale, namespace: "staff.practices" });
    const answer = {
      ...{ title: t("checkedTitle"), paragraphs: [t("checkedText", { count })] },
      link: {
        href: addressOf(locale, "/staff/[region]/practices", { region: slug }),
        label: t("toList"),
      },
    };
    return { answer, changed: count > 0 ? [regionTag(slug)] : [] };
  },
});
