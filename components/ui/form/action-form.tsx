"use client";

import { useId, type ReactNode } from "react";
import type { Confirmation, FormAction } from "@/lib/forms/form-state";
import { TRAP_FIELD } from "@/lib/forms/typed-values";
import { ErrorSummary, Taken, type SummaryWords } from "./form-answer";
import { FormStateContext } from "./form-state-context";
import styles from "./form.module.css";
import { ProofField } from "./proof-field";
import { useSentForm } from "./use-sent-form";

export interface ActionFormProps {
  action: FormAction<Confirmation>;
  /** What the form sends besides what is typed. */
  hidden: Readonly<Record<string, string>>;
  words: { submit: string; trap: string; notSent: string } & SummaryWords;
  /** Whether something else is what its page is for. */
  isQuiet?: boolean;
  /** Further buttons beside the one that sends the form. */
  further?: ReactNode;
  children?: ReactNode;
}

/** A form that is sent to an action, with or without JavaScript. */
export function ActionForm({ action, hidden, words, isQuiet, further, children }: ActionFormProps) {
  const { state, form, isSending } = useSentForm(action, words.notSent);
  const trap = useId();
  if (state.status === "done") return <Taken attempt={state.attempt} answer={state.answer} />;
  const hiddenValue = (name: string, value: string) =>
    "typed" in state ? (state.typed[name]?.[0] ?? value) : value;
  return (
    <FormStateContext value={state}>
      <form {...form} className={styles.form} noValidate>
        {state.status !== "new" && <ErrorSummary state={state} words={words} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={hiddenValue(name, value)} />
        ))}
        <ProofField />
        <div className={styles.trap} aria-hidden="true">
          <label htmlFor={trap}>{words.trap}</label>
          <input id={trap} name={TRAP_FIELD} type="text" tabIndex={-1} autoComplete="off" />
        </div>
        {children}
        <button
          type="submit"
          className={isQuiet ? `${styles.further} ${styles.quiet}` : styles.submit}
          aria-disabled={isSending}
        >
          {words.submit}
        </button>
        {further}
      </form>
    </FormStateContext>
  );
}
