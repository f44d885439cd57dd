import { useLocale, useTranslations } from "next-intl";
import type { Region } from "@/lib/regions/schema";
import { citationText, type CitedView } from "./citation-text";
import styles from "./open-data.module.css";

export interface CitationProps extends Omit<CitedView, "region"> {
  region: Region;
}

/** How to name a view of the figures where somebody uses them. */
export function Citation({ region, ...view }: CitationProps) {
  const locale = useLocale();
  const t = useTranslations("openData.take");
  if (view.sources.length === 0) return null;
  return (
    <p className={styles.citation}>{citationText({ ...view, region: region.name }, locale, t)}</p>
  );
}
