import type { EntryKind } from "@/lib/entries/entry-kind";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

type ItemPage =
  "/staff/[region]/content/[kind]/[item]" | "/staff/[region]/content/[kind]/[item]/versions";

/** Where staff work on an item; keys from files may hold anything. */
export function itemAddress(
  locale: Locale,
  { region, kind, key }: { region: string; kind: EntryKind; key: string },
  page: ItemPage = "/staff/[region]/content/[kind]/[item]",
): string {
  return addressOf(locale, page, { region, kind, item: encodeURIComponent(key) });
}
