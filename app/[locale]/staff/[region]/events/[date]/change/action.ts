"use server";

import { getTranslations } from "next-intl/server";
import { itemAddress } from "@/components/staff/content/item-address";
import { defineAction } from "@/lib/action";
import { regionTag, seatsTag } from "@/lib/content/tags";
import { changeDate } from "@/lib/events/changes/staff/mutations";
import { dateChangeSchema } from "@/lib/events/changes/staff/schema";
import { canChangeDate } from "@/lib/events/desk/policy";
import { readDesk } from "@/lib/events/desk/queries";
import { findRegionOfDate } from "@/lib/events/desk/staff/queries";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";

export const changeOneDate = defineAction<typeof dateChangeSchema, Confirmation>({
  schema: dateChangeSchema,
  isTyped: false,
  allow: async (user, { date }) => canChangeDate(user, await findRegionOfDate(date)),
  run: async (input, circumstances) => {
    const { locale, now } = circumstances;
    const status = await changeDate(input, circumstances);
    const desk = await readDesk(input.date, now);
    if (!desk) throw new Refusal("outdated");
    const { regionSlug } = desk.event;
    const t = await getTranslations({ locale, namespace: "staff.eventDesk.change" });
    if (status === "published") {
      const answer = { title: t("done"), paragraphs: [t(`told.${input.what}`)] };
      return { answer, changed: [regionTag(regionSlug), seatsTag(input.date)] };
    }
    const href = itemAddress(locale, {
      ...{ region: regionSlug, kind: "event", key: desk.date.eventKey },
    });
    const why = status === "drafted" || status === "otherEyes" ? status : "failed";
    const answer = {
      ...{ title: t("notDone"), paragraphs: [t(`why.${why}`)] },
      link: { href, label: t("toEvent") },
    };
    return { answer, changed: [] };
  },
});
