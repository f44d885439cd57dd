"use server";

import { getTranslations } from "next-intl/server";
import { changeRole, closeAccountById } from "@/lib/accounts/management/mutations";
import { findRegionId, findRoles } from "@/lib/accounts/management/queries";
import { accountStepSchema, changeRoleSchema } from "@/lib/accounts/management/schema";
import { endSessions } from "@/lib/accounts/mutations";
import { canManageAccounts, canManageWholly } from "@/lib/accounts/policy";
import { defineAction } from "@/lib/action";
import { actorOf } from "@/lib/audit/actor";
import type { Confirmation } from "@/lib/forms/form-state";
import { Refusal } from "@/lib/forms/refusal";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

async function answerOf(title: string, region: string, locale: Locale) {
  const t = await getTranslations({ locale, namespace: "staff.accounts" });
  const href = addressOf(locale, "/staff/[region]/accounts", { region });
  const link = { href, label: t("back") };
  return { answer: { title, paragraphs: [], link }, changed: [] };
}

export const changeAccountRole = defineAction<typeof changeRoleSchema, Confirmation>({
  schema: changeRoleSchema,
  isTyped: false,
  allow: async (user, { region }) => canManageAccounts(user, await findRegionId(region)),
  run: async ({ region, account, role }, circumstances) => {
    const regionId = await findRegionId(region);
    if (regionId === null) throw new Refusal("outdated");
    await changeRole(regionId, account, role, circumstances);
    const { locale } = circumstances;
    const t = await getTranslations({ locale, namespace: "staff.accounts" });
    return answerOf(t("saved"), region, locale);
  },
});

export const takeAccountStep = defineAction<typeof accountStepSchema, Confirmation>({
  schema: accountStepSchema,
  isTyped: false,
  allow: async (user, { account }) => canManageWholly(user, await findRoles(account)),
  run: async ({ region, account, step }, { user, locale, now }) => {
    const t = await getTranslations({ locale, namespace: "staff.accounts" });
    if (step === "close") {
      await closeAccountById(account, { user, now });
      return answerOf(t("closed"), region, locale);
    }
    const count = await endSessions(account, null, actorOf(user), now);
    return answerOf(t("ended", { count }), region, locale);
  },
});
