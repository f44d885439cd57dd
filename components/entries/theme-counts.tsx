import { useTranslations } from "next-intl";
import type { EntryKind } from "@/lib/entries/entry-kind";
import styles from "./theme-counts.module.css";

interface ThemeCountsProps {
  counts: readonly { kind: EntryKind; count: number }[];
  /** How many problems of the board. */
  problems: number;
}

/** How much of each kind belongs to a theme, in a line. */
export function ThemeCounts({ counts, problems }: ThemeCountsProps) {
  const t = useTranslations("entry.count");
  return (
    <p className={styles.counts}>
      {[
        ...counts.map(({ kind, count }) => t(kind, { count })),
        ...(problems === 0 ? [] : [t("problem", { count: problems })]),
      ].join(" · ")}
    </p>
  );
}
