"use client";

import { useState, useSyncExternalStore, type MouseEvent } from "react";
import styles from "./near-me.module.css";

interface NearMeProps {
  /** Id of the field that takes the position. */
  field: string;
  texts: { ask: string; asking: string; denied: string };
}

const never = () => () => {};
/** About a hundred metres: enough to sort by distance, too little to tell the house. */
const DIGITS = 3;
const WAIT = 15_000;

/** Asks the device where it is, only when somebody presses, and searches from there. */
export function NearMe({ field, texts }: NearMeProps) {
  const [message, setMessage] = useState("");
  const isInteractive = useSyncExternalStore(
    never,
    () => "geolocation" in navigator,
    () => false,
  );
  if (!isInteractive) return null;
  const locate = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    setMessage(texts.asking);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const input = form?.querySelector<HTMLInputElement>(`#${field}`);
        if (!form || !input) return;
        input.value = [coords.latitude, coords.longitude]
          .map((degrees) => degrees.toFixed(DIGITS))
          .join(",");
        form.requestSubmit();
      },
      () => setMessage(texts.denied),
      { timeout: WAIT, maximumAge: 60_000 },
    );
  };
  return (
    <div className={styles.near}>
      <button type="button" onClick={locate}>
        {texts.ask}
      </button>
      <span role="status">{message}</span>
    </div>
  );
}
