"use server";

import { getTranslations } from "next-intl/server";
import { findRegionId } from "@/lib/accounts/management/queries";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";
import { updateRegion } from "@/lib/regions/mutations";
import { canChangeSettings } from "@/lib/regions/policy";
import { settingsSchema } from "@/lib/regions/settings/schema";

export const changeSettings = defineAction<typeof settingsSchema, Confirmation>({
  schema: settingsSchema,
  isTyped: false,
  allow: async (user, { region }) => canChangeSettings(user, await findRegionId(region)),
  run: async ({ region, change }, { user, locale }) => {
    await updateRegion(region, change, actorOf(user));
    const t = await getTranslations({ locale, namespace: "staff.settings" });
    const href = addressOf(locale, "/staff/[region]/settings", { region });
    const answer = { title: t("saved"), paragraphs: [], link: { href, label: t("back") } };
    return { answer, changed: [REGIONS_TAG, regionTag(region)] };
  },
});
