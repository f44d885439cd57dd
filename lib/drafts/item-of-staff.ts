import type { Cells } from "./cells";

/** What a region shows of an entry, and which version says so. */
export interface LiveEntry {
  versionId: number;
  slug: string;
  cells: Cells;
  publisher: string;
  licence: string;
  demo: boolean;
}

/** What is written over an entry. */
export interface Draft {
  id: number;
  cells: Cells;
  baseVersionId: number | null;
  revision: number;
  state: "writing" | "review";
  updatedById: number | null;
  /** Who saved it last; null where the account is gone. */
  updatedBy: string | null;
  updatedAt: Date;
  binnedAt: Date | null;
}

/** An item with everything that its staff work on. */
export interface ItemOfStaff {
  live: LiveEntry | null;
  draft: Draft | null;
  /** What is published by itself, the soonest first. */
  planned: { at: Date; cells: Cells }[];
  fourEyes: boolean;
}
