import type { ReactNode } from "react";
import styles from "./detail-list.module.css";

/** One fact of a place. */
export interface Detail {
  label: string;
  value: ReactNode;
  /** Who says so and since when, where it is not the source of all the rest. */
  origin: string | null;
}

interface DetailListProps {
  label: string;
  details: readonly Detail[];
  /** Where all that has no origin of its own comes from. */
  source: string;
}

/** Everything known of a place, with who says so. */
export function DetailList({ label, details, source }: DetailListProps) {
  return (
    <>
      <dl className={styles.details} aria-label={label}>
        {details.map((detail) => (
          <div key={detail.label}>
            <dt>{detail.label}</dt>
            <dd>
              {detail.value}
              {detail.origin !== null && <small>{detail.origin}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>{source}</p>
    </>
  );
}
