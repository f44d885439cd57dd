import type { ReactNode } from "react";
import type { ListedDate } from "@/lib/events/listed-date";
import type { FoldedDate } from "@/lib/events/series-folding";
import { EventLine } from "./event-line";
import styles from "./event-list.module.css";

interface EventListProps {
  region: { slug: string };
  dates: readonly FoldedDate<ListedDate>[];
  /** Whether they are over, so that results may be there. */
  isPast?: boolean;
  /** What is said instead of an empty list: what to do next. */
  empty: ReactNode;
}

/** Dates in the order they are given, or a word on what to do when there are none. */
export function EventList({ region, dates, isPast = false, empty }: EventListProps) {
  if (dates.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ul className={styles.list}>
      {dates.map(({ date, further }) => (
        <li key={date.id}>
          <EventLine region={region} date={date} further={further} isPast={isPast} />
        </li>
      ))}
    </ul>
  );
}
