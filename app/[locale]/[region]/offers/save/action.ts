"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import type { Confirmation } from "@/lib/forms/form-state";
import { offersAddress } from "@/lib/offers/offer-address";
import { createSavedSearch } from "@/lib/saved-searches/mutations";
import { canSaveSearch } from "@/lib/saved-searches/policy";
import { savedSearchSchema } from "@/lib/saved-searches/schema";
import { askedOffers } from "../asked-offers";

export const saveSearch = defineAction<typeof savedSearchSchema, Confirmation>({
  schema: savedSearchSchema,
  last: ["consent"],
  allow: canSaveSearch,
  run: async ({ region, query, rhythm, mail }, circumstances) => {
    const { locale } = circumstances;
    const { filter } = await askedOffers({ locale, region }, new URLSearchParams(query));
    await createSavedSearch({ region, rhythm, mail, filter }, circumstances);
    const t = await getTranslations({ locale, namespace: "savedSearches.save" });
    const answer = {
      title: t("doneTitle"),
      paragraphs: [t("doneText", { mail })],
      link: { href: offersAddress(locale, region, filter), label: t("back") },
    };
    return { answer, changed: [] };
  },
});
