import type { ReactNode } from "react";
import styles from "./form.module.css";

export interface FieldWords {
  /** Name of the field in the form, and its id on the page. */
  name: string;
  label: string;
  hint?: string;
  /** The word that marks a field which may stay empty. */
  optional?: string;
}

/** A field below its label, hint and error. */
export function FieldFrame({
  name,
  label,
  hint,
  optional,
  error,
  children,
}: FieldWords & { error: string | undefined; children: ReactNode }) {
  return (
    <div className={error === undefined ? styles.field : `${styles.field} ${styles.wrong}`}>
      <label htmlFor={name}>
        {label}
        {optional !== undefined && <span className={styles.optional}> ({optional})</span>}
      </label>
      <FieldNotes name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** What is said beside a field. */
export function FieldNotes({
  name,
  hint,
  error,
}: {
  name: string;
  hint: string | undefined;
  error: string | undefined;
}) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </>
  );
}
