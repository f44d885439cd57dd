"use client";

import { FieldNotes, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";
import styles from "./form.module.css";

interface ChoiceListProps extends FieldWords {
  choices: readonly { value: string; label: string }[];
}

/** Several answers of which one may be chosen. */
export function ChoiceList({ name, label, hint, optional, choices }: ChoiceListProps) {
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
            type="radio"
            value={value}
            defaultChecked={typed.includes(value)}
          />
          <label htmlFor={`${name}-${value}`}>{text}</label>
        </div>
      ))}
    </fieldset>
  );
}
