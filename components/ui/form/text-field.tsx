"use client";

import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";

interface TextFieldProps extends FieldWords {
  type?: "text" | "email" | "date" | "datetime-local";
  autoComplete?: string;
  /** What stands there before anything is typed. */
  initial?: string;
}

/** A text of one line. */
export function TextField({ type = "text", autoComplete = "off", ...rest }: TextFieldProps) {
  const { initial = "", ...words } = rest;
  const { name, hint, optional } = words;
  const { typed, isNew, error, key, described } = useField(name);
  return (
    <FieldFrame {...words} error={error}>
      <input
        key={key}
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={isNew ? initial : (typed[0] ?? "")}
        required={optional === undefined}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(hint !== undefined)}
      />
    </FieldFrame>
  );
}
