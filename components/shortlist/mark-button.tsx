"use client";

import { useState } from "react";
import { MOST_MARKED, toggled } from "@/lib/shortlist/shortlist";
import styles from "./mark-button.module.css";
import { useShortlist } from "./use-shortlist";

interface MarkButtonProps {
  region: string;
  /** What it marks, such as "district:kassberg". */
  marks: string;
  /** Whether there is nothing to mark any more, only a mark to take away. */
  isLost: boolean;
  /** Where the shortlist is; null on itself. */
  href: string | null;
  texts: {
    mark: string;
    label: string;
    marked: string;
    unmarked: string;
    full: string;
    list: string;
  };
}

/** Marks something for the shortlist in this browser; nothing is kept before somebody presses. */
export function MarkButton({ region, marks, isLost, href, texts }: MarkButtonProps) {
  const [list, change] = useShortlist(region);
  const [message, setMessage] = useState("");
  const isMarked = list?.includes(marks) ?? false;
  if (list === null || (isLost && !isMarked)) return null;
  const press = () => {
    const isFull = !isMarked && list.length >= MOST_MARKED;
    change((kept) => toggled(kept, marks));
    setMessage(isFull ? texts.full : isMarked ? texts.unmarked : texts.marked);
  };
  return (
    <p className={styles.mark}>
      <button type="button" aria-pressed={isMarked} aria-label={texts.label} onClick={press}>
        <span aria-hidden="true">{isMarked ? "★" : "☆"}</span> {texts.mark}
      </button>
      <span role="status">{message}</span>
      {list.length > 0 && href !== null && (
        <a href={href}>
          {texts.list} ({list.length})
        </a>
      )}
    </p>
  );
}
