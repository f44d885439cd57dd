"use client";

import { createContext, useContext } from "react";
import { NEW_FORM, type Confirmation, type FormState } from "@/lib/forms/form-state";

/** What became of the form around a field. */
export const FormStateContext = createContext<FormState<Confirmation>>(NEW_FORM);

/** What was typed into a field before, and what is wrong with it. */
export function useField(name: string) {
  const state = useContext(FormStateContext);
  const typed = "typed" in state ? (state.typed[name] ?? []) : [];
  const error = state.status === "invalid" ? state.errors[name] : undefined;
  const described = (hasHint: boolean) =>
    [hasHint && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean).join(" ") ||
    undefined;
  // A new key makes the field anew, as React empties forms that were sent.
  const isNew = state.status === "new";
  return { typed, isNew, error, key: isNew ? 0 : state.attempt, described };
}
