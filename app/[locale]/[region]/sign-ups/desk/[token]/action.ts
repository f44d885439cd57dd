"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { actAtDesk } from "@/lib/events/desk/mutations";
import { findDesk } from "@/lib/events/desk/queries";
import { deskActSchema } from "@/lib/events/desk/schema";
import { canUseLink } from "@/lib/events/sign-ups/policy";
import { NEW_FORM, type Confirmation } from "@/lib/forms/form-state";
import { rememberDesk } from "../desk-cookie";

const DONE: Confirmation = { title: "", paragraphs: [] };

const act = defineAction<typeof deskActSchema, Confirmation>({
  schema: deskActSchema,
  isTyped: false,
  allow: canUseLink,
  run: async ({ token, act: wanted }, { now }) => {
    await actAtDesk(token, wanted, now);
    return { answer: DONE, changed: [] };
  },
});

/** A button of the list; the page shows what became of it. */
export async function actAtDoor(form: FormData): Promise<void> {
  await act(NEW_FORM, form);
  refresh();
}

/** Lets the device of whoever has the list check people in by their codes. */
export async function openDoorHere(form: FormData): Promise<void> {
  const token = form.get("token");
  if (typeof token !== "string" || token.length > 100) return;
  if ((await findDesk(token, new Date())).is === "found") await rememberDesk(token);
}
