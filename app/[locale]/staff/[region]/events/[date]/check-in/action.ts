"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { canRunDesk } from "@/lib/events/desk/policy";
import { staffActSchema } from "@/lib/events/desk/schema";
import { actAsStaff } from "@/lib/events/desk/staff/mutations";
import { findRegionOfDate } from "@/lib/events/desk/staff/queries";
import type { Confirmation, FormState } from "@/lib/forms/form-state";

const DONE: Confirmation = { title: "", paragraphs: [] };

const act = defineAction<typeof staffActSchema, Confirmation>({
  schema: staffActSchema,
  isTyped: false,
  allow: async (user, { date }) => canRunDesk(user, await findRegionOfDate(date)),
  run: async ({ date, act: wanted }, circumstances) => {
    await actAsStaff(date, wanted, circumstances);
    return { answer: DONE, changed: [] };
  },
});

/** A button at the door; the page shows what became of it. */
export async function actAtDate(
  previous: FormState<Confirmation>,
  form: FormData,
): Promise<FormState<Confirmation>> {
  const state = await act(previous, form);
  refresh();
  return state;
}
