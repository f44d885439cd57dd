"use client";

import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** Zooms with the wheel only while Ctrl is held, so that scrolling a page never gets caught. */
export function WheelZoom() {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const step = event.deltaY < 0 ? 0.5 : -0.5;
      map.setZoomAround(map.mouseEventToLatLng(event), map.getZoom() + step);
    };
    container.addEventListener("wheel", zoom, { passive: false });
    return () => container.removeEventListener("wheel", zoom);
  }, [map]);
  return null;
}
