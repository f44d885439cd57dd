"use client";

import { useActionState, useState, useTransition, type FormEvent } from "react";
import { NEW_FORM, type FormAction, type FormState } from "@/lib/forms/form-state";
import { typedValues } from "@/lib/forms/typed-values";

/** Whether the server answers with another page, or with one that says so. */
export function isOfPage(error: unknown, sign = "NEXT_"): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith(sign);
}

/**
 * Sends a form to its action and keeps what was typed where it does not arrive. Without JavaScript
 * the browser sends it.
 *
 * @param notSent what is said when the connection is lost or the server does not answer
 */
export function useSentForm<Answer>(action: FormAction<Answer>, notSent: string) {
  const [answered, send] = useActionState(action, NEW_FORM);
  const [answer, setAnswer] = useState<FormState<Answer> | null>(null);
  const [isSending, startSending] = useTransition();
  const state = answer ?? answered;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startSending(async () => {
      try {
        setAnswer(await action(state, form));
      } catch (error) {
        if (isOfPage(error)) throw error;
        setAnswer({
          ...{ status: "refused", attempt: "attempt" in state ? state.attempt + 1 : 1 },
          ...{ typed: typedValues(form), reason: "failed", message: notSent },
        });
      }
    });
  };

  return { state, form: { action: send, onSubmit: submit }, isSending };
}
