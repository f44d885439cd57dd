import { useLocale, useTranslations } from "next-intl";
import { shortDay } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";
import styles from "./open-data.module.css";

export interface CitationProps {
  region: Region;
  /** Name of the group, e.g. "Hausärzte". */
  group: string;
  /** Name of the view, e.g. "im Stadtteil". */
  view: string;
  /** Full address of the page. */
  address: string;
}

/** How to name a view of the figures where somebody uses them. */
export function Citation({ region, group, view, address }: CitationProps) {
  const locale = useLocale();
  const t = useTranslations("openData.take");
  const newest = region.sources
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const publishers = [...new Set(region.sources.map(({ publisher }) => publisher))].join("; ");
  return (
    <p className={styles.citation}>
      {t("citation", {
        region: region.name,
        group,
        view,
        publishers,
        date: shortDay(newest, locale),
        address,
      })}
    </p>
  );
}
