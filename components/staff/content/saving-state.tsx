import { useSyncExternalStore } from "react";
import styles from "./content.module.css";
import { localClock } from "./local-clock";
import type { Saving } from "./input-keeper";

export interface SavingWords {
  unsaved: string;
  saving: string;
  /** "… um #." */
  saved: string;
  restored: string;
  offline: string;
  conflict: string;
  signedOut: string;
  signIn: string;
  failed: string;
  notSent: string;
}

interface SavingStateProps {
  saving: Saving;
  isSending: boolean;
  /** Whether sending the form failed. */
  isNotSent: boolean;
  /** Of when what was restored is. */
  restored: string | null;
  words: SavingWords;
  locale: "de" | "en";
  /** Where somebody signs in again. */
  signIn: string;
}

function watchNetwork(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** How what is in the form stands to what the server has. Only trouble is read out. */
export function SavingState(props: SavingStateProps) {
  const { saving, isSending, isNotSent, restored, words, locale, signIn } = props;
  const isOnline = useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  );
  const trouble = !isOnline
    ? words.offline
    : isNotSent
      ? words.notSent
      : saving.status === "conflict" || saving.status === "signedOut" || saving.status === "failed"
        ? words[saving.status]
        : null;
  const calm =
    isSending || saving.status === "saving"
      ? words.saving
      : saving.status === "saved"
        ? words.saved.replace("#", localClock(saving.at, locale))
        : restored !== null
          ? words.restored.replace("#", localClock(restored, locale))
          : saving.status === "unsaved"
            ? words.unsaved
            : null;
  return (
    <>
      <p role="status" className={trouble === null ? styles.state : styles.error}>
        {trouble}
        {isOnline && saving.status === "signedOut" && (
          <>
            {" "}
            <a href={signIn} target="_blank" rel="noopener">
              {words.signIn}
            </a>
          </>
        )}
      </p>
      {trouble === null && <p className={styles.state}>{calm}</p>}
    </>
  );
}
