"use server";

import { redirect } from "next/navigation";
import { currentSession } from "@/lib/accounts/current-user";
import { endSessions } from "@/lib/accounts/mutations";
import { canEndOwnSessions } from "@/lib/accounts/policy";
import { endSessionSchema } from "@/lib/accounts/schema";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";

export const endSession = defineAction<typeof endSessionSchema, Confirmation>({
  schema: endSessionSchema,
  isTyped: false,
  allow: canEndOwnSessions,
  run: async ({ session }, { user, locale, now }) => {
    const own = await currentSession();
    await endSessions(user.id ?? 0, session, actorOf(user), now);
    const isOut = session === null || session === own?.id;
    redirect(addressOf(locale, isOut ? "/staff/sign-in" : "/staff/account"));
  },
});
