"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/action";
import { canRunDesk } from "@/lib/events/desk/policy";
import { readDesk } from "@/lib/events/desk/queries";
import { rowIdSchema } from "@/lib/events/desk/schema";
import { addGuest } from "@/lib/events/desk/staff/mutations";
import { findRegionOfDate } from "@/lib/events/desk/staff/queries";
import { newGuestSchema } from "@/lib/events/desk/staff/schema";
import { wrongAnswers } from "@/lib/events/sign-ups/read-answers";
import type { Confirmation } from "@/lib/forms/form-state";

export const addByHand = defineAction<typeof newGuestSchema, Confirmation>({
  schema: newGuestSchema,
  allow: async (user, { date }) => canRunDesk(user, await findRegionOfDate(date)),
  check: async ({ date, ...values }, { locale, now }) => {
    const id = rowIdSchema.safeParse(date).data;
    const desk = id === undefined ? null : await readDesk(id, now);
    return wrongAnswers(desk?.event.rules?.questions ?? [], values, locale);
  },
  run: async (input, circumstances) => {
    const { locale } = circumstances;
    const { state } = await addGuest(input, circumstances);
    const t = await getTranslations({ locale, namespace: "staff.eventDesk" });
    const told = state === "confirmed" ? "confirmed" : "waiting";
    const mail = input.mail === "" ? t("add.noMail") : t("add.mail", { mail: input.mail });
    const paragraphs = [t(`add.told.${told}`, { seats: input.seats }), mail];
    return { answer: { title: t("add.done", { name: input.name }), paragraphs }, changed: [] };
  },
});
