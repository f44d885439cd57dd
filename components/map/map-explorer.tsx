"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { CoveragePanel, type PanelContent } from "@/components/coverage/coverage-panel";
import type { MapData } from "@/lib/coverage/map-data";
import styles from "./map-explorer.module.css";
import { selectedSlug, useSelection } from "./use-selection";

const loadMovableMap = () => import("./movable-map").then((module) => module.MovableMap);
const MovableMap = dynamic(loadMovableMap, { ssr: false });

export interface ExplorerTexts {
  move: string;
  still: string;
  locate: string;
  locating: string;
  denied: string;
  outside: string;
  /** Contains {name}. */
  found: string;
  failed: string;
  loading: string;
  hint: string;
  zoomIn: string;
  zoomOut: string;
  close: string;
  panelLabel: string;
  mapLabel: string;
}

export type ExplorerData = MapData<PanelContent>;

interface MapExplorerProps {
  /** Where the movable map's data are; fetched only when somebody wants it. */
  dataUrl: string;
  texts: ExplorerTexts;
  map: ReactNode;
  legend: ReactNode;
  /** The panel of the whole region, shown while nothing is selected. */
  regionPanel: ReactNode;
}

/**
 * Brings a printed map to life: a selected district in the panel and in the address, a movable map
 * and the reader's own district. Without JavaScript every district is a plain link.
 */
export function MapExplorer({ dataUrl, texts, map, legend, regionPanel }: MapExplorerProps) {
  const [data, setData] = useState<ExplorerData | null>(null);
  const [isMovable, setMovable] = useState(false);
  const [message, setMessage] = useState("");
  const [slug, select] = useSelection();
  const printed = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
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

  useEffect(() => {
    if (slug !== null) load().catch(() => setMessage(texts.failed));
  }, [slug, load, texts.failed]);

  useEffect(() => outlineSelection(printed.current, slug), [slug]);

  const show = async (chosen: string) => {
    select(chosen);
    await load().catch(() => setMessage(texts.failed));
    requestAnimationFrame(() => panel.current?.scrollIntoView({ block: "nearest" }));
  };

  const lift = () => {
    select(null);
    panel.current?.focus();
  };

  const selectFromMap = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const link = (event.target as Element).closest("a[data-slug]");
    const clicked = link?.getAttribute("data-slug");
    if (!clicked || clicked === slug) return;
    event.preventDefault();
    void show(clicked);
  };

  const toggleMovable = () => {
    if (isMovable) return setMovable(false);
    setMessage(texts.loading);
    Promise.all([load(), loadMovableMap()]).then(
      () => {
        setMessage("");
        setMovable(true);
      },
      () => setMessage(texts.failed),
    );
  };

  const locate = async () => {
    setMessage(texts.locating);
    try {
      const [{ findOwnDistrict }, loaded] = await Promise.all([import("./own-district"), load()]);
      const own = await findOwnDistrict(loaded);
      setMessage(own ? texts.found.replace("{name}", own.name) : texts.outside);
      if (own) await show(own.slug);
    } catch (error) {
      setMessage(error instanceof GeolocationPositionError ? texts.denied : texts.failed);
    }
  };

  const selected = data?.districts.find((district) => district.slug === slug);
  return (
    <div className={styles.stage}>
      <div className={styles.map}>
        <div ref={printed} hidden={isMovable} onClick={selectFromMap} role="presentation">
          {map}
        </div>
        {isMovable && data && (
          <MovableMap data={data} selected={slug} onSelect={select} texts={texts} />
        )}
      </div>
      <div className={styles.below}>
        {legend}
        <div className={styles.tools}>
          <button type="button" onClick={toggleMovable} aria-pressed={isMovable}>
            {isMovable ? texts.still : texts.move}
          </button>
          <button type="button" onClick={() => void locate()}>
            {texts.locate}
          </button>
          <p role="status">{message || (isMovable ? texts.hint : "")}</p>
        </div>
      </div>
      <section
        ref={panel}
        tabIndex={-1}
        className={styles.panel}
        aria-live="polite"
        aria-label={texts.panelLabel}
      >
        {selected ? <CoveragePanel content={selected.panel} /> : regionPanel}
        {selected && (
          <button type="button" className={styles.close} onClick={lift}>
            {texts.close}
          </button>
        )}
      </section>
    </div>
  );
}

/** Draws the outline of a selected district above all others, where no neighbour covers it. */
function outlineSelection(frame: HTMLElement | null, slug: string | null): void {
  const area =
    slug === null ? null : frame?.querySelector(`a[data-slug="${selectedSlug(slug)}"] path`);
  for (const outline of frame?.querySelectorAll("[data-selection]") ?? [])
    outline.setAttribute("d", area?.getAttribute("d") ?? "");
}
