"use client";

import { FieldNotes, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";
import styles from "./form.module.css";

interface ChoiceListProps extends FieldWords {
  choices: readonly { value: string; label: string }[];
  /** Whether more than one may be chosen. */
  several?: boolean;
  /** What is chosen before anything is typed. */
  initial?: string | readonly string[];
}

/** Answers of which one may be chosen, or several. */
export function ChoiceList(props: ChoiceListProps) {
  const { name, label, hint, optional, choices, several = false, initial } = props;
  const { typed, isNew, error, key, described } = useField(name);
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
            type={several ? "checkbox" : "radio"}
            value={value}
            defaultChecked={isNew ? [initial].flat().includes(value) : typed.includes(value)}
          />
          <label htmlFor={`${name}-${value}`}>{text}</label>
        </div>
      ))}
    </fieldset>
  );
}
