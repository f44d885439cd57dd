"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { regionTag } from "@/lib/content/tags";
import { changeDrafts } from "@/lib/drafts/bulk/mutations";
import { canPublishDraft, canWriteDraft } from "@/lib/drafts/policy";
import { bulkSchema } from "@/lib/drafts/schema";
import { findOwnedRegion } from "@/lib/drafts/queries";
import type { Confirmation } from "@/lib/forms/form-state";

export const changeItems = defineAction<typeof bulkSchema, Confirmation>({
  schema: bulkSchema,
  lists: ["keys"],
  isTyped: false,
  allow: async (user, { region, step }) => {
    const owned = await findOwnedRegion(region);
    return step === "review" ? canWriteDraft(user, owned) : canPublishDraft(user, owned);
  },
  run: async (input, { user, now, locale }) => {
    const { changed, left } = await changeDrafts(input, { user, now });
    const t = await getTranslations({ locale, namespace: "staff.content.bulk" });
    return {
      answer: {
        title: t("done", { count: changed }),
        paragraphs: left.length > 0 ? [t("left", { titles: left.join(", ") })] : [],
      },
      changed: changed > 0 && input.step !== "review" ? [regionTag(input.region)] : [],
    };
  },
});
