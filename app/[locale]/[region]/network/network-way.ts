import type { useTranslations } from "next-intl";
import type { Crumb } from "@/components/ui/breadcrumb";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

type Translate = ReturnType<typeof useTranslations<"network">>;

/** The way to what belongs to the network, for partners by way of their directory. */
export function networkWay(
  locale: Locale,
  region: string,
  t: Translate,
  { hasDirectory = false }: { hasDirectory?: boolean } = {},
): Crumb[] {
  const network = { label: t("crumb"), href: addressOf(locale, "/[region]/network", { region }) };
  if (!hasDirectory) return [network];
  const href = addressOf(locale, "/[region]/network/partners", { region });
  return [network, { label: t("search.crumb"), href }];
}
