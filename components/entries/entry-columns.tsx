import type { ReactNode } from "react";
import styles from "./entry-columns.module.css";

/** What an entry says, with its facts beside it. */
export function EntryColumns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  );
}
