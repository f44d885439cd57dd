import type { useTranslations } from "next-intl";
import type { AddressedKind } from "@/lib/entries/entry";
import type { Region } from "@/lib/regions/schema";

type Translate = ReturnType<typeof useTranslations<never>>;

/** What one of a kind is called; districts as the region calls them. */
export function kindName(
  kind: AddressedKind,
  region: Pick<Region, "mapLevel">,
  t: Translate,
): string {
  return kind === "district" ? t(`level.${region.mapLevel}.one`) : t(`entry.kind.${kind}`);
}

/** What several of a kind are called. */
export function kindsName(
  kind: AddressedKind,
  region: Pick<Region, "mapLevel">,
  t: Translate,
): string {
  return kind === "district" ? t(`level.${region.mapLevel}.title`) : t(`entry.kinds.${kind}`);
}
