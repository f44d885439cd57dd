import { getTranslations } from "next-intl/server";
import type { Crumb } from "@/components/ui/breadcrumb";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

/** The way to a page below the list of offers. */
export async function offerCrumbs(
  { slug, name }: Region,
  locale: Locale,
  further: Crumb,
): Promise<Crumb[]> {
  const t = await getTranslations("offers");
  return [
    { label: name, href: addressOf(locale, "/[region]", { region: slug }) },
    { label: t("crumb"), href: addressOf(locale, "/[region]/offers", { region: slug }) },
    further,
  ];
}
