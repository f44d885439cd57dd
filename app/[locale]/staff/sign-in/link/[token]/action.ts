"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { deviceName } from "@/lib/accounts/device";
import { signInByLink } from "@/lib/accounts/mutations";
import { canSignInByLink } from "@/lib/accounts/policy";
import { linkSignInSchema } from "@/lib/accounts/schema";
import { SESSION_SECONDS, staffCookie } from "@/lib/accounts/session-cookie";
import { defineAction } from "@/lib/action";
import { siteUrl } from "@/lib/env";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";

export const signIn = defineAction<typeof linkSignInSchema, Confirmation>({
  schema: linkSignInSchema,
  isTyped: false,
  allow: canSignInByLink,
  run: async ({ token }, { locale, now }) => {
    const device = deviceName((await headers()).get("user-agent") ?? "");
    const secret = await signInByLink(token, device, now);
    const { name, options } = staffCookie("session", siteUrl());
    (await cookies()).set(name, secret, { ...options, maxAge: SESSION_SECONDS });
    redirect(addressOf(locale, "/staff"));
  },
});
