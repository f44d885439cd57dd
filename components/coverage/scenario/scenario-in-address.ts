"use client";

import { useSyncExternalStore } from "react";
import { scenarioParameters } from "@/lib/coverage/outlook/scenario-address";
import type { Scenario } from "@/lib/coverage/outlook/scenario";

const listeners = new Set<() => void>();

/** Writes a scenario into the address, where it can be shared. */
export function remember(scenario: Scenario): void {
  const query = scenarioParameters(scenario).toString();
  const { pathname, hash } = window.location;
  window.history.replaceState(
    window.history.state,
    "",
    `${pathname}${query && `?${query}`}${hash}`,
  );
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** What the address asks for, kept up with the form; nothing while the server draws. */
export function useQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
}
