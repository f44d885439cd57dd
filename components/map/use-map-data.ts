"use client";

import { useCallback, useRef, useState } from "react";
import type { PanelContent } from "@/components/coverage/coverage-panel";
import type { MapData } from "@/lib/coverage/map-data";

export type ExplorerData = MapData<PanelContent>;

/** The movable map's data, once they were asked for, and the way to ask; a failure may be retried. */
export function useMapData(dataUrl: string): [ExplorerData | null, () => Promise<ExplorerData>] {
  const [data, setData] = useState<ExplorerData | null>(null);
  const request = useRef<Promise<ExplorerData> | null>(null);
  const load = useCallback((): Promise<ExplorerData> => {
    request.current ??= fetch(dataUrl).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json() as Promise<ExplorerData>;
    });
    request.current.then(setData, () => {
      request.current = null;
    });
    return request.current;
  }, [dataUrl]);
  return [data, load];
}
