"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState, type MouseEvent, type ReactNode, type Ref } from "react";
import { CoveragePanel, type PanelContent } from "@/components/coverage/coverage-panel";
import styles from "./map-explorer.module.css";
import { useMapData, type ExplorerData } from "./use-map-data";
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
  const [data, load] = useMapData(dataUrl);
  const [isMovable, setMovable] = useState(false);
  const [message, setMessage] = useState("");
  const [slug, select] = useSelection();
  const printed = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);

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
    const clicked = clickedSlug(event);
    if (!clicked || clicked === slug) return;
    event.preventDefault();
    void show(clicked);
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
        <MapTools {...{ texts, load, show, isMovable, setMovable, message, setMessage }} />
      </div>
      <SelectionPanel
        panel={panel}
        texts={texts}
        selected={selected?.panel ?? null}
        regionPanel={regionPanel}
        onClose={lift}
      />
    </div>
  );
}

interface MapToolsProps {
  texts: ExplorerTexts;
  load: () => Promise<ExplorerData>;
  show: (slug: string) => Promise<void>;
  isMovable: boolean;
  setMovable: (isMovable: boolean) => void;
  message: string;
  setMessage: (message: string) => void;
}

/** The buttons of a map and what became of them. */
function MapTools(props: MapToolsProps) {
  const { texts, load, show, isMovable, setMovable, message, setMessage } = props;

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

  return (
    <div className={styles.tools}>
      <button type="button" onClick={toggleMovable} aria-pressed={isMovable}>
        {isMovable ? texts.still : texts.move}
      </button>
      <button type="button" onClick={() => void locate()}>
        {texts.locate}
      </button>
      <p role="status">{message || (isMovable ? texts.hint : "")}</p>
    </div>
  );
}

interface SelectionPanelProps extends Pick<MapExplorerProps, "texts" | "regionPanel"> {
  panel: Ref<HTMLElement>;
  /** Null while no district is selected. */
  selected: PanelContent | null;
  onClose: () => void;
}

function SelectionPanel({ panel, texts, selected, regionPanel, onClose }: SelectionPanelProps) {
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-live="polite"
      aria-label={texts.panelLabel}
    >
      {selected ? <CoveragePanel content={selected} /> : regionPanel}
      {selected && (
        <button type="button" className={styles.close} onClick={onClose}>
          {texts.close}
        </button>
      )}
    </section>
  );
}

/** The district whose link a plain click meets; other clicks are the browser's. */
function clickedSlug(event: MouseEvent): string | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return null;
  const link = (event.target as Element).closest("a[data-slug]");
  return link?.getAttribute("data-slug") ?? null;
}

/** Draws the outline of a selected district above all others, where no neighbour covers it. */
function outlineSelection(frame: HTMLElement | null, slug: string | null): void {
  const area =
    slug === null ? null : frame?.querySelector(`a[data-slug="${selectedSlug(slug)}"] path`);
  for (const outline of frame?.querySelectorAll("[data-selection]") ?? [])
    outline.setAttribute("d", area?.getAttribute("d") ?? "");
}
