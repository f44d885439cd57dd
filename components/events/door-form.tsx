"use client";

import { useActionState } from "react";
import { NEW_FORM, type Confirmation, type FormAction } from "@/lib/forms/form-state";
import styles from "./desk.module.css";

interface DoorFormProps {
  /** By which buttons elsewhere on the page name it. */
  id: string;
  action: FormAction<Confirmation>;
  hidden: Readonly<Record<string, string>>;
}

/** The form of all buttons at the door; what they did is seen on the page, what failed is said. */
export function DoorForm({ id, action, hidden }: DoorFormProps) {
  const [state, send] = useActionState(action, NEW_FORM);
  return (
    <form id={id} action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.status === "refused" && (
        <p className={styles.notice} role="alert">
          {state.message}
        </p>
      )}
    </form>
  );
}
