"use server";

import { getTranslations } from "next-intl/server";
import { inviteToRegion } from "@/lib/accounts/management/mutations";
import { findRegionId } from "@/lib/accounts/management/queries";
import { inviteToRegionSchema } from "@/lib/accounts/management/schema";
import { canManageAccounts } from "@/lib/accounts/policy";
import { defineAction } from "@/lib/action";
import { env, siteUrl } from "@/lib/env";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { addressOf } from "@/lib/i18n/address";

export const inviteToStaff = defineAction<typeof inviteToRegionSchema, Confirmation>({
  schema: inviteToRegionSchema,
  allow: async (user, { region }) => canManageAccounts(user, await findRegionId(region)),
  run: async (invitation, circumstances) => {
    const regionId = await findRegionId(invitation.region);
    if (regionId === null) throw new Refusal("outdated");
    const { locale } = circumstances;
    const token = await inviteToRegion(regionId, invitation, circumstances);
    const t = await getTranslations({ locale, namespace: "staff.accounts" });
    const isShown = token !== null && !env().SMTP_URL;
    const address = addressOf(locale, "/staff/sign-in/link/[token]", { token: token ?? "" });
    const paragraphs = isShown ? [t("inviteLink"), siteUrl() + address] : [t("invitedText")];
    const href = addressOf(locale, "/staff/[region]/accounts", { region: invitation.region });
    const title = t("invited", { mail: invitation.mail });
    return { answer: { title, paragraphs, link: { href, label: t("back") } }, changed: [] };
  },
});
