import type { ReactNode } from "react";
import { problemTexts } from "@/lib/i18n/problem-texts";
import styles from "./bilingual-problem.module.css";

/** A problem told in both languages, for where the reader's language is not known. */
export function BilingualProblem({
  kind,
  children,
}: {
  kind: keyof typeof problemTexts;
  /** Ways that are nearer than the start page. */
  children?: ReactNode;
}) {
  const { de, en } = problemTexts[kind];
  return (
    <main className={styles.problem}>
      <p className={styles.brand}>Praxisnah</p>
      <h1>{de.title}</h1>
      <p>{de.text}</p>
      <p>
        <a href={de.href}>{de.start}</a>
      </p>
      {children}
      <section lang="en">
        <h2>{en.title}</h2>
        <p>{en.text}</p>
        <p>
          <a href={en.href}>{en.start}</a>
        </p>
      </section>
    </main>
  );
}
