import type { Cells } from "./cells";

/** What an item said in a version, and what that changed. */
export interface ItemVersion {
  id: number;
  status: "scheduled" | "published" | "withdrawn";
  /** When it was published or will be. */
  at: Date;
  /** Who wrote it here; null where it came with a file or the account is gone. */
  writer: string | null;
  /** Whether staff wrote it here; else it came with a file. */
  isEdit: boolean;
  /** Null where the version says that the item is gone. */
  cells: Cells | null;
  /** What was published before; null where nothing was. */
  before: Cells | null;
  /** The columns in which it differs from that. */
  changed: string[];
}
