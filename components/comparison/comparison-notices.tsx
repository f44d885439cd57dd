import { useTranslations } from "next-intl";
import type { ComparisonNotice } from "@/lib/coverage/comparison/comparison-address";
import type { RegionSummary } from "@/lib/regions/schema";
import { noticeText } from "./comparison-words";
import styles from "./comparison-notices.module.css";

/** What of the address was not understood, and what is shown instead. */
export function ComparisonNotices({
  notices,
  region,
}: {
  notices: readonly ComparisonNotice[];
  region: RegionSummary;
}) {
  const t = useTranslations();
  if (notices.length === 0) return null;
  const words = {
    one: t(`level.${region.mapLevel}.one`),
    region: region.name,
    within: t(`level.${region.mapLevel}.within`),
  };
  return (
    <div className={styles.notices} role="status">
      {notices.map((notice) => {
        const text = noticeText(notice, words, t);
        return <p key={text}>{text}</p>;
      })}
    </div>
  );
}
