"use server";

import { getTranslations } from "next-intl/server";
import { itemAddress } from "@/components/staff/content/item-address";
import { defineAction } from "@/lib/action";
import { draftVersion } from "@/lib/drafts/mutations";
import { canWriteDraft } from "@/lib/drafts/policy";
import { findOwned } from "@/lib/drafts/queries";
import { versionSchema } from "@/lib/drafts/schema";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";

export const restoreVersion = defineAction<typeof versionSchema, Confirmation>({
  schema: versionSchema,
  isTyped: false,
  allow: async (user, input) => canWriteDraft(user, await findOwned(input)),
  run: async ({ region, kind, key, id }, { user, now, locale }) => {
    const owned = await findOwned({ region, kind, key });
    if (!owned) throw new Refusal("outdated");
    await draftVersion({ regionId: owned.regionId, kind, key }, id, { user, now });
    const t = await getTranslations({ locale, namespace: "staff.content" });
    const href = itemAddress(locale, { region, kind, key });
    return {
      answer: {
        ...{ title: t("history.restored"), paragraphs: [t("edit.savedText")] },
        link: { href, label: t("item") },
      },
      changed: [],
    };
  },
});
