import { mayIn, partnersOf } from "@/lib/accounts/policy";
import type { User } from "@/lib/accounts/user";
import { COLUMNS_OF_ENTRY } from "@/lib/entries/columns-of-entry";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { Cells } from "../cells";
import { OWNER_ROLES } from "../policy";

/**
 * The column that says which partners something of a kind is of; null for other kinds.
 *
 * @example ownerColumn("offer") // "offeredBy"
 */
export function ownerColumn(kind: EntryKind): string | null {
  const role = OWNER_ROLES[kind];
  const columns = COLUMNS_OF_ENTRY[kind];
  const column = columns.find((one) => one.sort === "link" && one.role === role);
  return role === undefined ? null : (column?.name ?? null);
}

/**
 * The partners that cells name as whose something is, by their slugs.
 *
 * @example ownersIn("offer", { offeredBy: "klinikum; poliklinik" }) // ["klinikum", "poliklinik"]
 */
export function ownersIn(kind: EntryKind, cells: Cells): string[] {
  const text = cells[ownerColumn(kind) ?? ""] ?? "";
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/**
 * What somebody typed, without a change of whose it is where they may not say so: what a partner
 * begins is theirs, and stays whose it was.
 *
 * @param theirs what is stored
 * @example ownCells(klinikum, { kind: "offer", regionId: 7 }, { title: "A" }, {}) // { title: "A", offeredBy: "klinikum" }
 */
export function ownCells(
  user: User,
  { kind, regionId }: { kind: EntryKind; regionId: number },
  typed: Cells,
  theirs: Cells,
): Cells {
  const column = ownerColumn(kind);
  if (column === null || mayIn(user, "write", regionId)) return typed;
  return { ...typed, [column]: theirs[column] ?? partnersOf(user, regionId).join("; ") };
}
