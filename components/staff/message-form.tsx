"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { ErrorSummary, Taken, type SummaryWords } from "@/components/ui/form/form-answer";
import { FormStateContext } from "@/components/ui/form/form-state-context";
import styles from "@/components/ui/form/form.module.css";
import { useSentForm } from "@/components/ui/form/use-sent-form";
import type { MessageAnswer } from "@/lib/events/messages/message-answer";
import {
  NEW_FORM,
  type Confirmation,
  type FormAction,
  type FormState,
  type Typed,
} from "@/lib/forms/form-state";
import letter from "./message-form.module.css";

interface MessageFormProps {
  action: FormAction<MessageAnswer>;
  hidden: Readonly<Record<string, string>>;
  words: { preview: string; edit: string; notSent: string } & SummaryWords;
  /** The fields. */
  children: ReactNode;
}

/** The form as its fields read it; what was typed stays, whatever was shown meanwhile. */
function asFields(state: FormState<MessageAnswer>): FormState<Confirmation> {
  if (state.status !== "done") return state;
  const { attempt, answer } = state;
  if (answer.is === "sent") return NEW_FORM;
  return { status: "invalid", attempt, typed: answer.typed, errors: {} };
}

/** Writes to many: nothing goes out before it was seen as it will be read. */
export function MessageForm({ action, hidden, words, children }: MessageFormProps) {
  const { state, form } = useSentForm(action, words.notSent);
  const answer = state.status === "done" ? state.answer : null;
  if (state.status === "done" && answer?.is === "sent")
    return <Taken attempt={state.attempt} answer={answer.confirmation} />;
  const fields = asFields(state);
  const typed: Typed = "typed" in fields ? fields.typed : {};
  const preview = answer?.is === "preview" ? answer : null;
  const kept = preview
    ? Object.fromEntries(["audience", "subject", "text"].map((name) => [name, ""]))
    : {};
  const isWrong = state.status === "invalid" || state.status === "refused";
  return (
    <FormStateContext value={fields}>
      <form {...form} className={styles.form} noValidate>
        {isWrong && <ErrorSummary state={state} words={words} />}
        {Object.entries({ ...hidden, ...kept }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={typed[name]?.[0] ?? value} />
        ))}
        {preview ? <Preview of={preview} /> : children}
        <button
          type="submit"
          name="step"
          value={preview ? "send" : "preview"}
          className={styles.submit}
        >
          {preview ? preview.send : words.preview}
        </button>
        {preview && (
          <button type="submit" name="step" value="edit" className={styles.further}>
            {words.edit}
          </button>
        )}
      </form>
    </FormStateContext>
  );
}

/** Takes the focus, so that it is read before anything is sent. */
function Preview({ of }: { of: Extract<MessageAnswer, { is: "preview" }> }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="status" tabIndex={-1} autoFocus>
      <h2>{of.title}</h2>
      <p>{of.text}</p>
      <pre className={letter.letter}>{of.letter}</pre>
    </div>
  );
}
