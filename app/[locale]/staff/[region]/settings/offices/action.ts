"use server";

import { getTranslations } from "next-intl/server";
import { findRegionId } from "@/lib/accounts/management/queries";
import { defineAction } from "@/lib/action";
import { REGIONS_TAG, regionTag } from "@/lib/content/tags";
import type { ToldClash } from "@/lib/drafts/joined-texts";
import { canNameOffices } from "@/lib/enquiries/policy";
import { dropRoute, editRoute } from "@/lib/enquiries/routes/mutations";
import { routeEditSchema, routeRemovalSchema } from "@/lib/enquiries/routes/schema";
import type { Confirmation } from "@/lib/forms/form-state";
import { WordedFaults } from "@/lib/forms/worded-faults";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { editContact } from "@/lib/regions/contact/mutations";
import { contactEditSchema } from "@/lib/regions/contact/schema";
import { canChangeSettings } from "@/lib/regions/policy";
import { clashSentences } from "../../../clash-sentences";

/** @throws WordedFaults where others changed the same */
async function answered(
  edited: { status: "saved"; count: number } | ToldClash,
  region: string,
  locale: Locale,
): Promise<Confirmation> {
  if (edited.status === "clash")
    throw new WordedFaults(await clashSentences(edited.clashes, edited.by, locale), {
      seen: JSON.stringify(edited.seen),
    });
  const t = await getTranslations({ locale, namespace: "staff.offices" });
  return {
    ...{ title: t("saved"), paragraphs: [t("savedText", { count: edited.count })] },
    link: await wayBack(region, locale),
  };
}

async function wayBack(region: string, locale: Locale) {
  const t = await getTranslations({ locale, namespace: "staff.offices" });
  return {
    href: addressOf(locale, "/staff/[region]/settings/offices", { region }),
    label: t("back"),
  };
}

/** Changes what is known of the office of a region. */
export const changeContact = defineAction<typeof contactEditSchema, Confirmation>({
  schema: contactEditSchema,
  isTyped: false,
  allow: async (user, { region }) => canChangeSettings(user, await findRegionId(region)),
  run: async (input, circumstances) => {
    const edited = await editContact(input, circumstances);
    const answer = await answered(edited, input.region, circumstances.locale);
    return { answer, changed: [REGIONS_TAG, regionTag(input.region)] };
  },
});

/** Names an office for a target, or changes what is known of it. */
export const nameOffice = defineAction<typeof routeEditSchema, Confirmation>({
  schema: routeEditSchema,
  isTyped: false,
  allow: async (user, { region }) => canNameOffices(user, await findRegionId(region)),
  run: async (input, circumstances) => {
    const edited = await editRoute(input, circumstances);
    return { answer: await answered(edited, input.region, circumstances.locale), changed: [] };
  },
});

/** Names an office for a target no more. */
export const dropOffice = defineAction<typeof routeRemovalSchema, Confirmation>({
  schema: routeRemovalSchema,
  isTyped: false,
  allow: async (user, { region }) => canNameOffices(user, await findRegionId(region)),
  run: async (input, circumstances) => {
    const { locale } = circumstances;
    await dropRoute(input, circumstances);
    const t = await getTranslations({ locale, namespace: "staff.offices" });
    const link = await wayBack(input.region, locale);
    const answer = { title: t("dropped"), paragraphs: [t("droppedText")], link };
    return { answer, changed: [] };
  },
});
