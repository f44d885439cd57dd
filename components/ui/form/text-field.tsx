"use client";

import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";

interface TextFieldProps extends FieldWords {
  type?: "text" | "email";
  autoComplete?: string;
}

/** A text of one line. */
export function TextField({ type = "text", autoComplete = "off", ...words }: TextFieldProps) {
  const { name, hint, optional } = words;
  const { typed, error, key, described } = useField(name);
  return (
    <FieldFrame {...words} error={error}>
      <input
        key={key}
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={typed[0] ?? ""}
        required={optional === undefined}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(hint !== undefined)}
      />
    </FieldFrame>
  );
}
