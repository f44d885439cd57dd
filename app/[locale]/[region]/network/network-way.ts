import type { useTranslations } from "next-intl";
import type { Crumb } from "@/components/ui/breadcrumb";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

type Translate = ReturnType<typeof useTranslations<"network">>;

/** The lists below the network, and the words for each. */
const LISTS = {
  partners: "search.crumb",
  groups: "groupList.crumb",
  initiatives: "initiativeList.crumb",
} as const;

/** The way to what belongs to the network, by way of its list where it has one. */
export function networkWay(
  locale: Locale,
  region: string,
  t: Translate,
  list?: keyof typeof LISTS,
): Crumb[] {
  const network = { label: t("crumb"), href: addressOf(locale, "/[region]/network", { region }) };
  if (list === undefined) return [network];
  const href = addressOf(locale, `/[region]/network/${list}`, { region });
  return [network, { label: t(LISTS[list]), href }];
}
