"use client";

import { useState, useSyncExternalStore, type ReactNode } from "react";
import { plainName } from "@/lib/events/desk/plain-name";
import styles from "./desk.module.css";

interface FilteredListProps {
  /** What is typed to find somebody; it stays in the browser. */
  label: string;
  /** What is said when nobody fits. */
  none: string;
  items: readonly { id: number; name: string; content: ReactNode }[];
}

const never = () => () => undefined;

/** A list of people in which names can be looked up. */
export function FilteredList({ label, none, items }: FilteredListProps) {
  const [typed, setTyped] = useState("");
  const isRunning = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const shown = items.filter(({ name }) => plainName(name).includes(plainName(typed)));
  return (
    <>
      {isRunning && (
        <p className={styles.filter}>
          <label htmlFor="guest-filter">{label}</label>
          <input
            id="guest-filter"
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </p>
      )}
      <ul className={styles.guests}>
        {shown.map(({ id, content }) => (
          <li key={id}>{content}</li>
        ))}
      </ul>
      {shown.length === 0 && <p role="status">{none}</p>}
    </>
  );
}
