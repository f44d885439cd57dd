"use client";

import type { ReactNode } from "react";
import { useField } from "@/components/ui/form/form-state-context";
import styles from "./content.module.css";

export interface CellWords {
  /** Name of the column, of its input and of its place on the page. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** The word that marks what an entry needs. */
  needed?: string | undefined;
  /** The word that marks an empty text whose sibling is written. */
  missing?: string | undefined;
  /** What is wrong with it as it is stored. */
  fault?: string | undefined;
}

/** What an input shows: what was typed where the form came back, else what is stored. */
export function useCell({ name, hint, fault }: CellWords, stored: readonly string[]) {
  const { typed, isNew, error: told, key } = useField(name);
  const error = isNew ? fault : told;
  const describedBy =
    [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`]
      .filter(Boolean)
      .join(" ") || undefined;
  const shared = {
    "aria-invalid": error === undefined ? undefined : (true as const),
    "aria-describedby": describedBy,
  };
  return { shown: isNew ? stored : typed, error, key, shared };
}

interface CellFrameProps {
  words: CellWords;
  error: string | undefined;
  /** Whether several inputs stand under one label. */
  isGroup?: boolean;
  children: ReactNode;
}

/** An input below its label, with what is said of it. */
export function CellFrame({ words, error, isGroup = false, children }: CellFrameProps) {
  const { name, label, needed, missing } = words;
  const className = error === undefined ? styles.field : `${styles.field} ${styles.wrong}`;
  const title = (
    <>
      {label}
      {needed !== undefined && <span className={styles.mark}> ({needed})</span>}
      {missing !== undefined && <span className={styles.missing}>{missing}</span>}
    </>
  );
  if (isGroup)
    return (
      <fieldset id={name} tabIndex={-1} className={className}>
        <legend>{title}</legend>
        <CellNotes words={words} error={error} />
        {children}
      </fieldset>
    );
  return (
    <div className={className}>
      <label htmlFor={name}>{title}</label>
      <CellNotes words={words} error={error} />
      {children}
    </div>
  );
}

function CellNotes({ words: { name, hint }, error }: Pick<CellFrameProps, "words" | "error">) {
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
