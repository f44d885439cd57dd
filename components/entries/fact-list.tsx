import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

export interface Fact {
  term: string;
  /** Null and undefined leave the fact out. */
  value: ReactNode;
}

/** Single facts of an entry, each with its name; nothing where none is known. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
