"use client";

import { useEffect } from "react";
import type { Locale } from "@/lib/i18n/routing";
import { markedOf } from "@/lib/shortlist/shortlist";
import { shortlistQuery } from "@/lib/shortlist/shortlist-query";
import styles from "./mark-button.module.css";
import { useShortlist } from "./use-shortlist";

interface OwnShortlistProps {
  region: string;
  locale: Locale;
  /** The address of the page without a query. */
  address: string;
  /** What the page shows. */
  shown: readonly string[];
  /** What the address asks for, also where it is not there any more. */
  asked: readonly string[];
  /** Whether the address says anything at all; a plain one leads on to what is kept. */
  isAsked: boolean;
  texts: { own: string; take: string; clear: string; empty: string; show: string };
}

/** What this browser keeps beside what the page shows: lead there, take over, delete all. */
export function OwnShortlist(props: OwnShortlistProps) {
  const { region, locale, address, shown, asked, isAsked, texts } = props;
  const [list, change] = useShortlist(region);
  const query = shortlistQuery(
    (list ?? []).flatMap((text) => markedOf(text) ?? []),
    locale,
  );
  const own = query === "" ? address : `${address}?${query}`;
  const isToShow = !isAsked && query !== "";
  useEffect(() => {
    if (isToShow) window.location.replace(own);
  }, [isToShow, own]);
  if (list === null) return null;
  const missing = shown.filter((text) => !list.includes(text));
  const hasOthers = list.some((text) => !asked.includes(text));
  return (
    <div className={styles.mark}>
      <span role="status">
        {list.length === 0 ? texts.empty : missing.length === 0 && !hasOthers && texts.own}
      </span>
      {missing.length > 0 && (
        <button type="button" onClick={() => change((kept) => [...new Set([...kept, ...missing])])}>
          {texts.take}
        </button>
      )}
      {hasOthers && isAsked && (
        <a href={own}>
          {texts.show} ({list.length})
        </a>
      )}
      {list.length > 0 && (
        <button
          type="button"
          onClick={() => {
            change(() => []);
            window.location.replace(address);
          }}
        >
          {texts.clear}
        </button>
      )}
    </div>
  );
}
