import type { ReactNode } from "react";
import styles from "./detail-list.module.css";

/** One fact of a place. */
export interface Detail {
  label: string;
  value: ReactNode;
  /** Who says so and since when. */
  origin: string;
}

/** Everything known of a place, each with who says so. */
export function DetailList({ label, details }: { label: string; details: readonly Detail[] }) {
  return (
    <dl className={styles.details} aria-label={label}>
      {details.map((detail) => (
        <div key={detail.label}>
          <dt>{detail.label}</dt>
          <dd>
            {detail.value}
            <small>{detail.origin}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
