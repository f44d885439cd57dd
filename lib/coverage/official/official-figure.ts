/** What a planning authority published for a group, as printed. */
export interface OfficialFigure {
  groupSlug: string;
  /** The planning area's key and name. */
  areaKey: string;
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

/** The degrees of one planning area over the years. */
export interface AreaDegrees {
  areaKey: string;
  areaName: string;
  /** Oldest first. */
  degrees: OfficialDegree[];
}

/**
 * The degrees of the planning area whose figure a page shows, since another area's would not be its
 * past.
 *
 * @returns null where that area has none
 */
export function degreesOfShownArea(
  areas: readonly AreaDegrees[],
  shown: Pick<OfficialFigure, "areaKey"> | null,
): AreaDegrees | null {
  return areas.find(({ areaKey }) => areaKey === shown?.areaKey) ?? null;
}
