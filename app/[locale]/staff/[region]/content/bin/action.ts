"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { itemAddress } from "@/components/staff/content/item-address";
import { defineAction } from "@/lib/action";
import { regionTag } from "@/lib/content/tags";
import { canPublishDraft } from "@/lib/drafts/policy";
import { restoreFromBin } from "@/lib/drafts/publication/mutations";
import { findOwned } from "@/lib/drafts/queries";
import { itemSchema } from "@/lib/drafts/schema";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";

/** Takes something out of the bin, and leads to where it is again. */
export const restoreItem = defineAction<typeof itemSchema, Confirmation>({
  schema: itemSchema,
  isTyped: false,
  allow: async (user, input) => canPublishDraft(user, await findOwned(input)),
  run: async ({ region, kind, key }, { user, now, locale }) => {
    const owned = await findOwned({ region, kind, key });
    if (!owned) throw new Refusal("outdated");
    await restoreFromBin(region, { regionId: owned.regionId, kind, key }, { user, now });
    updateTag(regionTag(region));
    return redirect(itemAddress(locale, { region, kind, key }));
  },
});
