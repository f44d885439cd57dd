import { useTranslations } from "next-intl";
import type { EntryKind } from "@/lib/entries/entry-kind";
import styles from "./theme-counts.module.css";

/** How much of each kind belongs to a theme, in a line. */
export function ThemeCounts({ counts }: { counts: readonly { kind: EntryKind; count: number }[] }) {
  const t = useTranslations("entry.count");
  return (
    <p className={styles.counts}>
      {counts.map(({ kind, count }) => t(kind, { count })).join(" · ")}
    </p>
  );
}
