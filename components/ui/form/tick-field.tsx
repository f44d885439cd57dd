"use client";

import { FieldNotes, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";
import styles from "./form.module.css";

/** A box to tick. */
export function TickField({ name, label, hint }: FieldWords) {
  const { typed, error, key, described } = useField(name);
  return (
    <div className={styles.field}>
      <div className={styles.tick}>
        <input
          key={key}
          id={name}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={typed.includes("yes")}
          aria-describedby={described(hint !== undefined)}
        />
        <label htmlFor={name}>{label}</label>
      </div>
      <FieldNotes name={name} hint={hint} error={error} />
    </div>
  );
}
