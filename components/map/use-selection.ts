"use client";

import { useCallback, useSyncExternalStore } from "react";

const PARAMETER = "auswahl";
const CHANGED = "praxisnah:selection";

/** A slug as addresses hold it; anything else in the address counts as nothing. */
export function selectedSlug(value: string | null): string | null {
  return value !== null && /^[a-z0-9-]+$/.test(value) ? value : null;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("popstate", changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener("popstate", changed);
    window.removeEventListener(CHANGED, changed);
  };
}

function read(): string | null {
  return selectedSlug(new URLSearchParams(window.location.search).get(PARAMETER));
}

/** The district selected in the page's address, so that back and a shared link work. */
export function useSelection(): [string | null, (slug: string | null) => void] {
  const slug = useSyncExternalStore(subscribe, read, () => null);
  const select = useCallback((next: string | null) => {
    const url = new URL(window.location.href);
    if (next === null) url.searchParams.delete(PARAMETER);
    else url.searchParams.set(PARAMETER, next);
    window.history.pushState(window.history.state, "", url);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [slug, select];
}
