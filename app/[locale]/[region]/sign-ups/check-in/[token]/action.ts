"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { actAtDesk } from "@/lib/events/desk/mutations";
import { doorActSchema } from "@/lib/events/desk/schema";
import { canUseLink } from "@/lib/events/sign-ups/policy";
import { NEW_FORM, type Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { deskOfDevice } from "../../desk/desk-cookie";

const DONE: Confirmation = { title: "", paragraphs: [] };

const act = defineAction<typeof doorActSchema, Confirmation>({
  schema: doorActSchema,
  isTyped: false,
  allow: canUseLink,
  run: async ({ act: wanted }, { now }) => {
    const desk = await deskOfDevice();
    if (desk === null) throw new Refusal("outdated");
    await actAtDesk(desk, wanted, now);
    return { answer: DONE, changed: [] };
  },
});

/** The button below a code that was read at the door. */
export async function actAtCode(form: FormData): Promise<void> {
  await act(NEW_FORM, form);
  refresh();
}
