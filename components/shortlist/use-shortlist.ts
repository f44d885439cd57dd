"use client";

import { useCallback, useSyncExternalStore } from "react";
import { keptShortlist } from "@/lib/shortlist/shortlist";

const CHANGED = "praxisnah:shortlist";

const keyOf = (region: string) => `praxisnah:merkliste:${region}`;

function subscribe(changed: () => void): () => void {
  // "storage" tells of other tabs alone.
  window.addEventListener("storage", changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener("storage", changed);
    window.removeEventListener(CHANGED, changed);
  };
}

/** What the browser keeps; null where it may not keep anything. */
function read(region: string): string | null {
  try {
    return window.localStorage.getItem(keyOf(region)) ?? "[]";
  } catch {
    return null;
  }
}

function write(region: string, list: readonly string[]): void {
  try {
    if (list.length === 0) window.localStorage.removeItem(keyOf(region));
    else window.localStorage.setItem(keyOf(region), JSON.stringify(list));
  } catch {
    // A full or closed store: the list stays as it was, and so do the buttons.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/**
 * The shortlist of a region, as this browser keeps it, and how it is changed. Null while the server
 * draws, and where the browser may keep nothing. Changes are made of what is kept at that moment,
 * so that two tabs do not undo each other.
 */
export function useShortlist(
  region: string,
): [readonly string[] | null, (change: (list: readonly string[]) => readonly string[]) => void] {
  const stored = useSyncExternalStore(
    subscribe,
    () => read(region),
    () => null,
  );
  const change = useCallback(
    (changed: (list: readonly string[]) => readonly string[]) => {
      write(region, changed(keptShortlist(read(region))));
    },
    [region],
  );
  return [stored === null ? null : keptShortlist(stored), change];
}
