import { getTranslations } from "next-intl/server";
import type { Crumb } from "@/components/ui/breadcrumb";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

/** The way to a page below the board. */
export async function problemCrumbs(
  region: Region,
  locale: Locale,
  ...further: Crumb[]
): Promise<Crumb[]> {
  const t = await getTranslations("problems");
  const board = addressOf(locale, "/[region]/network/problems", { region: region.slug });
  return [
    { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
    { label: t("crumb"), href: board },
    ...further,
  ];
}
