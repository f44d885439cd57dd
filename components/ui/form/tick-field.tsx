"use client";

import { FieldNotes, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";
import styles from "./form.module.css";

/** A box to tick; `isInitial` is whether it is before anything is typed. */
export function TickField({
  name,
  label,
  hint,
  isInitial = false,
}: FieldWords & { isInitial?: boolean }) {
  const { typed, isNew, error, key, described } = useField(name);
  return (
    <div className={styles.field}>
      <div className={styles.tick}>
        <input
          key={key}
          id={name}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={isNew ? isInitial : typed.includes("yes")}
          aria-describedby={described(hint !== undefined)}
        />
        <label htmlFor={name}>{label}</label>
      </div>
      <FieldNotes name={name} hint={hint} error={error} />
    </div>
  );
}
