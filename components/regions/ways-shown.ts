import { useLocale, useTranslations } from "next-intl";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise, type ShownText } from "@/lib/entries/localised-text";
import { addressOf } from "@/lib/i18n/address";
import type { Way } from "@/lib/regions/navigation/navigation";
import {
  navigationFolders,
  type NavigationSection,
} from "@/lib/regions/navigation/navigation-target";
import type { Region } from "@/lib/regions/schema";

interface ShownWay {
  section: NavigationSection | null;
  href: string;
  label: ShownText;
}

/** Ways with their addresses and words in the reader's language. */
export function useWays(
  region: Pick<Region, "slug" | "mapLevel">,
): (ways: readonly Way[]) => ShownWay[] {
  const locale = useLocale();
  const t = useTranslations("navigation");
  const level = useTranslations("level");
  const usual = (section: NavigationSection): ShownText => ({
    text: t(section, { many: level(`${region.mapLevel}.title`) }),
    language: locale,
    isFallback: false,
  });
  return (ways) =>
    ways.map((way) =>
      "page" in way
        ? {
            section: null,
            href: entryAddress(locale, region.slug, "page", way.page),
            label: localise(way.label, locale),
          }
        : {
            section: way.section,
            href: addressOf(locale, navigationFolders[way.section], { region: region.slug }),
            label: way.label ? localise(way.label, locale) : usual(way.section),
          },
    );
}
