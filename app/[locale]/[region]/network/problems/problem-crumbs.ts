import { getTranslations } from "next-intl/server";
import type { Crumb } from "@/components/ui/breadcrumb";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

/** The way to the board, or on to a page below it. */
export async function problemCrumbs(
  { slug, name }: Region,
  locale: Locale,
  ...further: Crumb[]
): Promise<Crumb[]> {
  const t = await getTranslations();
  const board = addressOf(locale, "/[region]/network/problems", { region: slug });
  return [
    { label: name, href: addressOf(locale, "/[region]", { region: slug }) },
    {
      label: t("network.crumb"),
      href: addressOf(locale, "/[region]/network", { region: slug }),
    },
    { label: t("problems.crumb"), ...(further.length > 0 && { href: board }) },
    ...further,
  ];
}
