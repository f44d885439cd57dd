import type { KeptInput } from "@/lib/forms/kept-input";
import styles from "./content.module.css";
import { localClock } from "./local-clock";

interface FoundInputProps {
  copy: KeptInput;
  words: { found: string; restore: string; discard: string };
  locale: "de" | "en";
  onRestore: () => void;
  onDiscard: () => void;
}

/** That this browser still has what was typed before, and what to do with it. */
export function FoundInput({ copy, words, locale, onRestore, onDiscard }: FoundInputProps) {
  return (
    <div role="alert" className={styles.notice}>
      <p>{words.found.replace("#", localClock(copy.at, locale))}</p>
      <div className={styles.tools}>
        <button type="button" className={styles.button} onClick={onRestore}>
          {words.restore}
        </button>
        <button type="button" className={styles.button} onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}
