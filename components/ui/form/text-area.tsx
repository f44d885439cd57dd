"use client";

import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-state-context";

interface TextAreaProps extends FieldWords {
  rows?: number;
  /** What stands there before anything is typed. */
  initial?: string;
}

/** A text of several lines. */
export function TextArea({ rows = 6, initial = "", ...words }: TextAreaProps) {
  const { name, hint, optional } = words;
  const { typed, isNew, error, key, described } = useField(name);
  return (
    <FieldFrame {...words} error={error}>
      <textarea
        key={key}
        id={name}
        name={name}
        rows={rows}
        defaultValue={isNew ? initial : (typed[0] ?? "")}
        required={optional === undefined}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(hint !== undefined)}
      />
    </FieldFrame>
  );
}
