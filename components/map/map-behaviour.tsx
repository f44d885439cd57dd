"use client";

import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** Names the map for those who do not see it, and zooms with the wheel only while Ctrl is held, so that scrolling a page never gets caught. */
export function MapBehaviour({ label }: { label: string }) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", label);
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const step = event.deltaY < 0 ? 0.5 : -0.5;
      map.setZoomAround(map.mouseEventToLatLng(event), map.getZoom() + step);
    };
    container.addEventListener("wheel", zoom, { passive: false });
    return () => container.removeEventListener("wheel", zoom);
  }, [map, label]);
  return null;
}
