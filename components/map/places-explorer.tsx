"use client";

import dynamic from "next/dynamic";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import type { MovableTexts } from "./movable-frame";
import type { RegionBorders } from "./movable-places";
import type { MarkedPlace } from "./places-map";
import styles from "./places-explorer.module.css";

const loadMovablePlaces = () => import("./movable-places").then((module) => module.MovablePlaces);
const MovablePlaces = dynamic(loadMovablePlaces, { ssr: false });

export interface PlacesExplorerTexts extends MovableTexts {
  move: string;
  still: string;
  loading: string;
  failed: string;
  hint: string;
}

interface PlacesExplorerProps {
  /** Where the borders of the region are; fetched only when somebody wants to move the map. */
  bordersUrl: string;
  places: readonly MarkedPlace[];
  texts: PlacesExplorerTexts;
  /** The printed map. */
  children: ReactNode;
}

const never = () => () => {};

/** A printed map of places that becomes movable when somebody wants it. */
export function PlacesExplorer({ bordersUrl, places, texts, children }: PlacesExplorerProps) {
  const [borders, setBorders] = useState<RegionBorders | null>(null);
  const [isMovable, setMovable] = useState(false);
  const [message, setMessage] = useState("");
  const isInteractive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const toggle = async () => {
    if (isMovable) return setMovable(false);
    setMessage(texts.loading);
    try {
      const [loaded] = await Promise.all([
        borders ?? fetchBorders(bordersUrl),
        loadMovablePlaces(),
      ]);
      setBorders(loaded);
      setMovable(true);
      setMessage(texts.hint);
    } catch {
      setMessage(texts.failed);
    }
  };
  return (
    <>
      <div hidden={isMovable}>{children}</div>
      {isMovable && borders && <MovablePlaces borders={borders} places={places} texts={texts} />}
      {isInteractive && (
        <div className={styles.tools}>
          <button type="button" onClick={() => void toggle()} aria-pressed={isMovable}>
            {isMovable ? texts.still : texts.move}
          </button>
          <p role="status">{message}</p>
        </div>
      )}
    </>
  );
}

async function fetchBorders(url: string): Promise<RegionBorders> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<RegionBorders>;
}
