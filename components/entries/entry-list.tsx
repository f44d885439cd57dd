import type { ReactNode } from "react";
import type { EntryTeaser } from "@/lib/entries/entry-teaser";
import { EntryCard, type EntryCardProps } from "./entry-card";
import styles from "./entry-list.module.css";

interface EntryListProps extends Omit<EntryCardProps, "entry" | "children"> {
  entries: readonly EntryTeaser[];
  /** What is said instead of an empty list: what to do next. */
  empty: ReactNode;
  /** What else a card says of an entry. */
  more?: (entry: EntryTeaser) => ReactNode;
}

/** Things in the order they are given, or a word on what to do when there are none. */
export function EntryList({ entries, empty, more, ...card }: EntryListProps) {
  if (entries.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={`${entry.kind}:${entry.slug}`}>
          <EntryCard {...card} entry={entry}>
            {more?.(entry)}
          </EntryCard>
        </li>
      ))}
    </ul>
  );
}
