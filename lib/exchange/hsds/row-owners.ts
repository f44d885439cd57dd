import type { ExchangeLog } from "../exchange-log";
import type { HsdsRow, HsdsRows, RowSet } from "./row-set";
import { hsdsTables, referredTable, type HsdsTable } from "./table-forms";

/** Tables in an order in which what a row belongs to is known before the row. */
const ORDER: readonly HsdsTable[] = [
  ...(["programs", "services", "service_at_location", "locations", "contacts", "phones"] as const),
  ...(["addresses", "schedules", "funding", "service_areas", "required_documents"] as const),
  ...(["cost_options", "languages", "accessibility", "organization_identifiers"] as const),
  // Twice, as attributes may tell of other attributes that follow them.
  ...(["attributes", "attributes", "taxonomy_terms", "taxonomies", "metadata"] as const),
];

/** Which organisations each row belongs to; a building or a term may belong to several. */
export class RowOwners {
  private readonly owners = new Map<HsdsRow, Set<HsdsRow>>();
  private readonly byId = new Map<string, HsdsRow[]>();

  constructor(private readonly rows: RowSet) {
    for (const table of hsdsTables)
      for (const row of rows.all(table)) {
        const same = this.byId.get(row.id);
        if (same) same.push(row);
        else this.byId.set(row.id, [row]);
      }
    for (const row of rows.all("organizations")) this.owners.set(row, new Set([row]));
    for (const table of ORDER) for (const row of rows.all(table)) this.settle(row);
  }

  private settle(row: HsdsRow): void {
    const own = new Set<HsdsRow>();
    for (const other of this.neighbours(row))
      for (const owner of this.owners.get(other) ?? []) own.add(owner);
    if (own.size > 0) this.owners.set(row, own);
  }

  /** Rows that say whose a row is. */
  private neighbours(row: HsdsRow): HsdsRow[] {
    const { rows } = this;
    if (row.table === "locations") {
      const offered = rows.where("service_at_location", "location_id", row.id);
      return [...offered, ...referred(rows, row)];
    }
    if (row.table === "attributes") return this.byId.get(String(row.cells.link_id ?? "")) ?? [];
    if (row.table === "metadata") return this.byId.get(String(row.cells.resource_id ?? "")) ?? [];
    if (row.table === "taxonomy_terms")
      return [...rows.where("attributes", "taxonomy_term_id", row.id)];
    if (row.table === "taxonomies") return [...rows.where("taxonomy_terms", "taxonomy_id", row.id)];
    return referred(rows, row);
  }

  /** Whether some row has an id. */
  knows(id: string): boolean {
    return this.byId.has(id);
  }

  /** Rows that belong to no organisation of the file. */
  get loose(): HsdsRow[] {
    return hsdsTables.flatMap((table) =>
      this.rows.all(table).filter((row) => !this.owners.has(row)),
    );
  }

  /** All rows by organisation, in one walk. */
  byOrganization(): Map<HsdsRow, HsdsRow[]> {
    const all = new Map<HsdsRow, HsdsRow[]>();
    for (const table of hsdsTables)
      for (const row of this.rows.all(table))
        for (const owner of this.owners.get(row) ?? []) {
          const own = all.get(owner);
          if (own) own.push(row);
          else all.set(owner, [row]);
        }
    return all;
  }
}

function referred(rows: RowSet, { cells }: HsdsRow): HsdsRow[] {
  return Object.entries(cells).flatMap(([field, value]) => {
    const table = referredTable(field);
    return (table && rows.find(table, value)) ?? [];
  });
}

/** Names every reference that leads nowhere; the rows stay. */
export function tellBrokenReferences(rows: RowSet, owners: RowOwners, log: ExchangeLog): void {
  for (const table of hsdsTables)
    for (const { cells, place } of rows.all(table))
      for (const [field, value] of Object.entries(cells)) {
        const target = referredTable(field);
        const isAny = field === "link_id" || field === "resource_id";
        const isThere = target ? rows.find(target, value) !== null : owners.knows(String(value));
        if ((target || isAny) && !isThere)
          log.add("referenceToNothing", place, { table, field, id: String(value) });
      }
}

/** Rows as a version keeps them. */
export function keptRows(rows: readonly HsdsRow[]): HsdsRows {
  const kept: HsdsRows = {};
  for (const { table, cells } of rows) (kept[table] ??= []).push(cells);
  return kept;
}
