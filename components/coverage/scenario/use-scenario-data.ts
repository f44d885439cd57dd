"use client";

import { useEffect, useState } from "react";
import type { ScenarioData } from "@/lib/coverage/outlook/scenario-data";

const loads = new Map<string, Promise<ScenarioData>>();

/** Loads the figures of an address once for all parts of a page; a failure may be tried again. */
function load(dataUrl: string): Promise<ScenarioData> {
  const known = loads.get(dataUrl);
  if (known) return known;
  const begun = fetch(dataUrl).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<ScenarioData>;
  });
  begun.catch(() => loads.delete(dataUrl));
  loads.set(dataUrl, begun);
  return begun;
}

/** What scenarios are computed from; null while it is on its way, or while it is not wanted. */
export function useScenarioData(dataUrl: string, isWanted = true): ScenarioData | "failed" | null {
  const [data, setData] = useState<ScenarioData | "failed" | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    load(dataUrl).then(
      (loaded) => isHere && setData(loaded),
      () => isHere && setData("failed"),
    );
    return () => {
      isHere = false;
    };
  }, [dataUrl, isWanted]);
  return data;
}
