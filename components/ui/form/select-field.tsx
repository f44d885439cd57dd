"use client";

import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";

interface SelectFieldProps extends FieldWords {
  choices: readonly { value: string; label: string }[];
  /** What is chosen before anything is typed. */
  initial: string;
}

/** One of several answers, folded up. */
export function SelectField({ choices, initial, ...words }: SelectFieldProps) {
  const { name, hint } = words;
  const { typed, error, key, described } = useField(name);
  return (
    <FieldFrame {...words} error={error}>
      <select
        key={key}
        id={name}
        name={name}
        defaultValue={typed[0] ?? initial}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(hint !== undefined)}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
