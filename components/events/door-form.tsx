"use client";

import { useSentForm } from "@/components/ui/form/use-sent-form";
import type { Confirmation, FormAction } from "@/lib/forms/form-state";
import styles from "./desk.module.css";

interface DoorFormProps {
  /** By which buttons elsewhere on the page name it. */
  id: string;
  action: FormAction<Confirmation>;
  hidden: Readonly<Record<string, string>>;
  /** What is said when nothing arrived. */
  notSent: string;
}

/** The form of all buttons at the door; what they did is seen on the page, what failed is said. */
export function DoorForm({ id, action, hidden, notSent }: DoorFormProps) {
  const { state, form } = useSentForm(action, notSent);
  return (
    <form id={id} {...form}>
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
