import type { ExchangeLog, ExchangePlace } from "../exchange-log";
import { stableId } from "../stable-id";
import { hsdsTables, isPersonal, isTie, type HsdsTable } from "./table-forms";

export type HsdsCell = string | number | boolean;
export type HsdsCells = Readonly<Record<string, HsdsCell>>;

/** Rows of HSDS by table, as versions keep them and files hold them. */
export type HsdsRows = Partial<Record<HsdsTable, HsdsCells[]>>;

export interface HsdsRow {
  table: HsdsTable;
  id: string;
  cells: Record<string, HsdsCell>;
  place: ExchangePlace;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NUMBERS: ReadonlySet<string> = new Set([
  ...["year_incorporated", "latitude", "longitude", "extension", "minimum_age", "maximum_age"],
  ...["timezone", "count", "interval", "amount"],
]);

/** A text without what no database takes; what counts or measures is a number, as in JSON. */
function storable(field: string, cell: HsdsCell): HsdsCell {
  if (typeof cell !== "string") return cell;
  if (NUMBERS.has(field) && String(Number(cell)) === cell) return Number(cell);
  return cell.replaceAll(CONTROL, "").replaceAll(HALF, "\ufffd");
}

/** Ids that a database index holds. */
const LONGEST_ID = 200;

/** The rows of a file, tied by their ids; knows which of their fields were used. */
export class RowSet {
  private readonly rows = new Map<HsdsTable, Map<string, HsdsRow>>();
  private readonly used = new Map<HsdsRow, Set<string>>();
  private readonly byField = new Map<string, Map<string, HsdsRow[]>>();
  private readonly persons = new Map<string, number>();

  constructor(private readonly log: ExchangeLog) {}

  /** Takes a row in; the same row told twice is one. */
  add(table: HsdsTable, told: Readonly<Record<string, HsdsCell>>, place: ExchangePlace): string {
    const cells: Record<string, HsdsCell> = {};
    for (const [field, cell] of Object.entries(told))
      if (isPersonal(table, field)) this.countPerson(`${table}.${field}`);
      else cells[field] = storable(field, cell);
    const said = typeof cells.id === "object" ? "" : String(cells.id ?? "").trim();
    if (said.length > LONGEST_ID)
      this.log.add("idTooLong", place, { table, id: said, limit: LONGEST_ID });
    const id = said.slice(0, LONGEST_ID) || stableId("hsds", table, JSON.stringify(told));
    if (said === "") this.log.add("idMissing", place, { table, id });
    cells.id = id;
    const known = this.rows.get(table)?.get(id);
    if (!known) {
      const own = this.rows.get(table) ?? new Map<string, HsdsRow>();
      own.set(id, { table, id, cells, place });
      this.rows.set(table, own);
    } else this.merge(known, cells, place);
    return id;
  }

  private merge(known: HsdsRow, cells: Record<string, HsdsCell>, place: ExchangePlace): void {
    const other = Object.entries(cells).find(
      ([field, cell]) => field in known.cells && String(known.cells[field]) !== String(cell),
    );
    if (other)
      this.log.add("duplicateId", place, { table: known.table, id: known.id, field: other[0] });
    else Object.assign(known.cells, cells);
  }

  private countPerson(field: string): void {
    this.persons.set(field, (this.persons.get(field) ?? 0) + 1);
  }

  all(table: HsdsTable): HsdsRow[] {
    return [...(this.rows.get(table)?.values() ?? [])];
  }

  find(table: HsdsTable, id: HsdsCell | undefined): HsdsRow | null {
    return id === undefined ? null : (this.rows.get(table)?.get(String(id)) ?? null);
  }

  /** The rows of a table in which a field holds an id. */
  where(table: HsdsTable, field: string, id: string): readonly HsdsRow[] {
    const name = `${table}.${field}`;
    let index = this.byField.get(name);
    if (!index) {
      index = new Map();
      for (const row of this.all(table)) {
        const value = String(row.cells[field] ?? "");
        const same = index.get(value);
        if (same) same.push(row);
        else index.set(value, [row]);
      }
      this.byField.set(name, index);
    }
    return index.get(id) ?? [];
  }

  /** What a field says, noted as used; null when it says nothing. */
  take(row: HsdsRow, field: string): string | null {
    const text = String(row.cells[field] ?? "").trim();
    if (text === "") return null;
    const used = this.used.get(row) ?? new Set();
    used.add(field);
    this.used.set(row, used);
    return text;
  }

  /** Rows by table, for reports. */
  get counts(): Record<string, number> {
    return Object.fromEntries([...this.rows].map(([table, rows]) => [table, rows.size]));
  }

  /** Fields that are stored and not shown, by table, with how many rows say something there. */
  unusedFields(): { table: HsdsTable; fields: string }[] {
    return hsdsTables.flatMap((table) => {
      const counts = new Map<string, number>();
      for (const row of this.all(table))
        for (const field of Object.keys(row.cells))
          if (!isTie(field) && !this.used.get(row)?.has(field))
            counts.set(field, (counts.get(field) ?? 0) + 1);
      const fields = [...counts].map(([field, count]) => `${field} (${count})`).join(", ");
      return fields === "" ? [] : [{ table, fields }];
    });
  }

  /** Fields about people, which were left out. */
  get personalFields(): { field: string; count: number }[] {
    return [...this.persons].map(([field, count]) => ({ field, count }));
  }
}
