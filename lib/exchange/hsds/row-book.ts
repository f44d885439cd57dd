import { fieldsOfTable, hsdsTableOf, hsdsTables, type HsdsTable } from "./table-forms";
import type { HsdsCells } from "./row-set";

function isCells(value: unknown): value is HsdsCells {
  return typeof value === "object" && value !== null && "id" in value;
}

/** All rows of an export, each once. */
export class RowBook {
  private readonly tables = new Map<HsdsTable, Map<string, HsdsCells>>();

  /** Adds rows; one with the id of an earlier one adds what that does not say. */
  add(rows: Readonly<Record<string, readonly unknown[] | undefined>>): void {
    for (const [name, all = []] of Object.entries(rows)) {
      const table = hsdsTableOf(name);
      if (!table) continue;
      const own = this.tables.get(table) ?? new Map<string, HsdsCells>();
      this.tables.set(table, own);
      for (const cells of all)
        if (isCells(cells)) own.set(String(cells.id), { ...cells, ...own.get(String(cells.id)) });
    }
  }

  rows(table: HsdsTable): HsdsCells[] {
    return [...(this.tables.get(table)?.values() ?? [])];
  }

  /** Tables that hold something, in the order of the standard. */
  get filled(): HsdsTable[] {
    return hsdsTables.filter((table) => (this.tables.get(table)?.size ?? 0) > 0);
  }

  /** The fields of a table: those of the standard, then others that some row has. */
  columns(table: HsdsTable): string[] {
    const others = this.rows(table).flatMap((cells) => Object.keys(cells));
    return [...new Set([...fieldsOfTable(table), ...others])];
  }
}
