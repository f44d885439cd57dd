"use client";

import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";

/** A text of several lines. */
export function TextArea({ rows = 6, ...words }: FieldWords & { rows?: number }) {
  const { name, hint, optional } = words;
  const { typed, error, key, described } = useField(name);
  return (
    <FieldFrame {...words} error={error}>
      <textarea
        key={key}
        id={name}
        name={name}
        rows={rows}
        defaultValue={typed[0] ?? ""}
        required={optional === undefined}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(hint !== undefined)}
      />
    </FieldFrame>
  );
}
