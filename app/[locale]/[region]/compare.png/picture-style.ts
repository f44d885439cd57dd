import { CLASS_COLOURS } from "@/lib/coverage/class-colours";

/** The colours of the pages by day. */
export const COLOURS = {
  background: "#fbfaf7",
  ink: "#1c1b22",
  soft: "#5d5a66",
  line: "#dcd8d0",
  accent: "#0b5563",
  classes: CLASS_COLOURS,
} as const;

/** Measures of a chart in pixels. */
export const CHART = { width: 340, bars: 280, head: 52, row: 46 } as const;
