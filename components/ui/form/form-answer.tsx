"use client";

import Link from "next/link";
import { useEffect, useRef, type ReactNode } from "react";
import type { Confirmation, FormState } from "@/lib/forms/form-state";
import styles from "./form.module.css";

/** Takes the focus when an answer arrives; without JavaScript the attribute does. */
function Focused({ attempt, className, children }: FocusedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} className={className} role="alert" tabIndex={-1} autoFocus>
      {children}
    </div>
  );
}

interface FocusedProps {
  attempt: number;
  className: string | undefined;
  children: ReactNode;
}

export interface SummaryWords {
  summaryTitle: string;
  notSentTitle: string;
}

/** Why a form was not taken, with links to the fields that need another look. */
export function ErrorSummary({
  state,
  words,
}: {
  state: Exclude<FormState<Confirmation>, { status: "new" | "done" }>;
  words: SummaryWords;
}) {
  return (
    <Focused attempt={state.attempt} className={styles.summary}>
      {state.status === "refused" ? (
        <>
          <h2>{words.notSentTitle}</h2>
          <p>{state.message}</p>
          {state.link && (
            <p>
              <a href={state.link.href} target="_blank" rel="noopener">
                {state.link.label}
              </a>
            </p>
          )}
        </>
      ) : (
        <>
          <h2>{words.summaryTitle}</h2>
          <ul>
            {Object.entries(state.errors).map(([name, error]) => (
              <li key={name}>
                <a href={`#${name}`}>{error}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Focused>
  );
}

/** That a form was taken, in place of it. */
export function Taken({ attempt, answer }: { attempt: number; answer: Confirmation }) {
  return (
    <Focused attempt={attempt} className={styles.taken}>
      <h2>{answer.title}</h2>
      {answer.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {answer.link && (
        <p>
          <Link href={answer.link.href} prefetch={false}>
            {answer.link.label}
          </Link>
        </p>
      )}
    </Focused>
  );
}
