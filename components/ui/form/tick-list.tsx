"use client";

import { FieldNotes, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";
import styles from "./form.module.css";

interface TickListProps extends FieldWords {
  choices: readonly { value: string; label: string }[];
}

/** Several boxes of which any may be ticked. */
export function TickList({ name, label, hint, optional, choices }: TickListProps) {
  const { typed, error, key, described } = useField(name);
  return (
    <fieldset id={name} className={styles.field} aria-describedby={described(hint !== undefined)}>
      <legend>
        {label}
        {optional !== undefined && <span className={styles.optional}> ({optional})</span>}
      </legend>
      <FieldNotes name={name} hint={hint} error={error} />
      {choices.map(({ value, label: text }) => (
        <div key={value} className={styles.tick}>
          <input
            key={key}
            id={`${name}-${value}`}
            name={name}
            type="checkbox"
            value={value}
            defaultChecked={typed.includes(value)}
          />
          <label htmlFor={`${name}-${value}`}>{text}</label>
        </div>
      ))}
    </fieldset>
  );
}
