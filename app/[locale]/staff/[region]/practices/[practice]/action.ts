"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import { regionTag } from "@/lib/content/tags";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { WordedFaults } from "@/lib/forms/worded-faults";
import { addressOf } from "@/lib/i18n/address";
import { portalDay } from "@/lib/portal-day";
import { correctPractice } from "@/lib/practices/correction/mutations";
import { correctionLists, correctionSchema } from "@/lib/practices/correction/schema";
import { canCorrectPractice } from "@/lib/practices/policy";
import { getRegion } from "@/lib/regions/queries";

/** States what staff put right about a practice. */
export const correct = defineAction<typeof correctionSchema, Confirmation>({
  schema: correctionSchema,
  lists: correctionLists,
  isTyped: false,
  allow: async (user, { region }) => canCorrectPractice(user, await getRegion(region)),
  run: async ({ region: regionSlug, practice, seen, changes }, { user, now, locale }) => {
    const region = await getRegion(regionSlug);
    if (!region) throw new Refusal("outdated");
    const outcome = await correctPractice(
      { regionId: region.id, slug: practice, locale, seen, changes },
      ...([actorOf(user), portalDay(now)] as const),
    );
    const t = await getTranslations({ locale, namespace: "staff.practices" });
    if (outcome.kind === "unknownPractice") throw new Refusal("outdated");
    if (outcome.kind === "changedMeanwhile") {
      const places = await getTranslations({ locale, namespace: "places" });
      const inWords = (field: (typeof outcome.fields)[number]) => {
        const text = outcome.now[field];
        if (field === "acceptance" && text !== "")
          return places(`acceptance.${text as "accepting"}`);
        if (field !== "accessibility") return text;
        const facts = text.split(",").filter(Boolean);
        return facts.map((fact) => places(`access.${fact as "lift"}`)).join(", ");
      };
      const sentences = outcome.fields.map((field) => {
        return [field, t("meanwhile", { value: inWords(field) || t("nothing") })] as const;
      });
      // Whoever sends again has read what others wrote in these fields, and only in these.
      const read = outcome.fields.map((field) => [field, outcome.now[field]] as const);
      throw new WordedFaults(Object.fromEntries(sentences), {
        seen: JSON.stringify({ ...seen, ...Object.fromEntries(read) }),
      });
    }
    const { count } = outcome;
    const answer = {
      ...{ title: t("savedTitle"), paragraphs: [t("savedText", { count })] },
      link: {
        href: addressOf(locale, "/[region]/practices/[practice]", { region: regionSlug, practice }),
        label: t("toPublic"),
      },
    };
    return { answer, changed: count > 0 ? [regionTag(regionSlug)] : [] };
  },
});
