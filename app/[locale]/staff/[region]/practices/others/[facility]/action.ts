"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import type { Confirmation } from "@/lib/forms/form-state";
import { WordedFaults } from "@/lib/forms/worded-faults";
import { addressOf } from "@/lib/i18n/address";
import { correctFacility } from "@/lib/practices/facility-correction/mutations";
import {
  facilityCorrectionLists,
  facilityCorrectionSchema,
} from "@/lib/practices/facility-correction/schema";
import { canCorrectFacility } from "@/lib/practices/policy";
import { getRegion } from "@/lib/regions/queries";
import { clashSentences } from "../../../../clash-sentences";

/** Publishes what staff put right about a place of care that is no practice. */
export const correct = defineAction<typeof facilityCorrectionSchema, Confirmation>({
  schema: facilityCorrectionSchema,
  lists: facilityCorrectionLists,
  isTyped: false,
  allow: async (user, { region }) => canCorrectFacility(user, await getRegion(region)),
  run: async (input, circumstances) => {
    const { locale } = circumstances;
    const corrected = await correctFacility(input, circumstances);
    if (corrected.status === "clash") {
      const places = await getTranslations({ locale, namespace: "places" });
      const inWords = (column: string, text: string) => {
        if (column !== "accessibility") return text;
        const facts = text.split(",").filter(Boolean);
        return facts.map((fact) => places(`access.${fact as "lift"}`)).join(", ");
      };
      throw new WordedFaults(
        await clashSentences(corrected.clashes, corrected.by, locale, inWords),
        { seen: JSON.stringify(corrected.seen) },
      );
    }
    const t = await getTranslations({ locale, namespace: "staff.facilities" });
    const { region, facility } = input;
    const { count, isOutside } = corrected;
    const paragraphs = [t("savedText", { count }), ...(isOutside ? [t("outside")] : [])];
    const href = addressOf(locale, "/[region]/facilities/[facility]", { region, facility });
    const answer = { title: t("saved"), paragraphs, link: { href, label: t("toPublic") } };
    return { answer, changed: count > 0 ? [regionTag(region), REGIONS_TAG] : [] };
  },
});
