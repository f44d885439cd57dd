/** What a planning authority published for a group, as printed. */
export interface OfficialFigure {
  groupSlug: string;
  areaName: string;
  /** ISO day. */
  asOf: string;
  fte: number | null;
  /** Percent. */
  coverageDegree: number | null;
  openSeats: number | null;
  status: "undersupply" | "impending_undersupply" | "open" | "partly_open" | "closed" | null;
  sourceId: number;
}

/** A coverage degree that a planning authority published for a day. */
export interface OfficialDegree {
  /** ISO day. */
  asOf: string;
  /** Percent. */
  degree: number;
  sourceId: number;
}
