import type { RowBook } from "./row-book";
import type { HsdsCells } from "./row-set";
import { hsdsTables, referredTable, rowNameOf, type HsdsTable } from "./table-forms";

/** What stands inside what, under which name, as the standard's own examples have it. */
const CHILDREN: Partial<Record<HsdsTable, readonly (readonly [name: string, table: HsdsTable])[]>> =
  {
    organizations: [
      ...([
        ["funding", "funding"],
        ["contacts", "contacts"],
        ["phones", "phones"],
      ] as const),
      ...([
        ["locations", "locations"],
        ["programs", "programs"],
      ] as const),
      ["organization_identifiers", "organization_identifiers"],
      ["services", "services"],
    ],
    services: [
      ...([
        ["phones", "phones"],
        ["schedules", "schedules"],
        ["service_areas", "service_areas"],
      ] as const),
      ["service_at_locations", "service_at_location"],
      ...([
        ["languages", "languages"],
        ["funding", "funding"],
        ["cost_options", "cost_options"],
      ] as const),
      ["required_documents", "required_documents"],
      ["contacts", "contacts"],
    ],
    service_at_location: [
      ...([
        ["contacts", "contacts"],
        ["phones", "phones"],
        ["schedules", "schedules"],
      ] as const),
    ],
    locations: [
      ...([
        ["languages", "languages"],
        ["addresses", "addresses"],
        ["contacts", "contacts"],
      ] as const),
      ...([
        ["accessibility", "accessibility"],
        ["phones", "phones"],
      ] as const),
      ["schedules", "schedules"],
    ],
    contacts: [["phones", "phones"]],
    phones: [["languages", "languages"]],
  };

/** A row with everything inside it. */
export interface NestedRow extends Readonly<Record<string, unknown>> {
  id: string;
}

/** Writes rows as objects that stand inside one another, and remembers which it wrote. */
class Nesting {
  readonly written = new Set<HsdsCells>();
  private readonly indexes = new Map<string, Map<string, HsdsCells[]>>();
  private readonly rowOf = new Map<string, HsdsCells>();

  constructor(private readonly book: RowBook) {
    for (const table of hsdsTables)
      for (const cells of book.rows(table)) this.rowOf.set(`${table} ${String(cells.id)}`, cells);
  }

  organizations(): NestedRow[] {
    return this.book.rows("organizations").flatMap(({ id }) => {
      const cells = this.find("organizations", id);
      return cells ? [{ ...this.object("organizations", cells), id: String(id) }] : [];
    });
  }

  private find(table: HsdsTable, id: unknown): HsdsCells | undefined {
    return this.rowOf.get(`${table} ${String(id)}`);
  }

  private where(table: HsdsTable, field: string, id: string): readonly HsdsCells[] {
    const name = `${table}.${field}`;
    const index = this.indexes.get(name) ?? new Map<string, HsdsCells[]>();
    if (!this.indexes.has(name)) {
      this.indexes.set(name, index);
      for (const { id: own } of this.book.rows(table)) {
        const cells = this.find(table, own);
        const value = String(cells?.[field] ?? "");
        if (cells) index.set(value, [...(index.get(value) ?? []), cells]);
      }
    }
    return index.get(id) ?? [];
  }

  /** References that the nesting itself says are left out; others, also broken ones, stay. */
  private ownCells(table: HsdsTable, cells: HsdsCells): [string, unknown][] {
    return Object.entries(cells).filter(([field, value]) => {
      const target = referredTable(field);
      const isNested = target !== null && CHILDREN[target]?.some(([, child]) => child === table);
      return !(isNested && this.find(target, value));
    });
  }

  object(table: HsdsTable, cells: HsdsCells): Record<string, unknown> {
    this.written.add(cells);
    const id = String(cells.id);
    const inner: [string, unknown][] = [];
    for (const [name, child] of CHILDREN[table] ?? []) {
      const rows = this.where(child, `${rowNameOf(table)}_id`, id);
      if (rows.length > 0) inner.push([name, rows.map((row) => this.object(child, row))]);
    }
    if (table === "service_at_location") {
      const location = this.find("locations", cells.location_id);
      if (location) inner.push(["location", this.object("locations", location)]);
    }
    for (const [name, field] of [
      ["attributes", "link_id"],
      ["metadata", "resource_id"],
    ] as const) {
      const rows = this.where(name, field, id);
      if (rows.length > 0) inner.push([name, rows.map((row) => this.tied(name, row))]);
    }
    return Object.fromEntries([...this.ownCells(table, cells), ...inner]);
  }

  private tied(table: "attributes" | "metadata", cells: HsdsCells): Record<string, unknown> {
    this.written.add(cells);
    const term = this.find("taxonomy_terms", cells.taxonomy_term_id);
    if (!term) return cells;
    this.written.add(term);
    const taxonomy = this.find("taxonomies", term.taxonomy_id);
    if (taxonomy) this.written.add(taxonomy);
    const detail = taxonomy ? { taxonomy_detail: taxonomy } : {};
    const own = this.where("attributes", "link_id", String(cells.id));
    const attributes = own.map((row) => this.tied("attributes", row));
    return {
      ...cells,
      taxonomy_term: { ...term, ...detail },
      ...(attributes.length > 0 ? { attributes } : {}),
    };
  }

  /** Rows that stand in no organisation. */
  rest(): Record<string, NestedRow[]> {
    const left: Record<string, NestedRow[]> = {};
    for (const [name, cells] of this.rowOf)
      if (!this.written.has(cells))
        (left[`${name.split(" ", 1)[0] ?? ""}.csv`] ??= []).push({
          ...cells,
          id: String(cells.id),
        });
    return left;
  }
}

/** Organisations, each with everything inside it, and the rows of no organisation by table. */
export interface NestedRows {
  contents: NestedRow[];
  tabular: Record<string, NestedRow[]>;
}

/** All rows of an export, those of organisations inside them. */
export function nestedRows(book: RowBook): NestedRows {
  const nesting = new Nesting(book);
  const contents = nesting.organizations();
  return { contents, tabular: nesting.rest() };
}

/**
 * An export as a page of a list of organisations, each with everything inside it; rows of no
 * organisation follow as tables.
 */
export function nestedJson(book: RowBook): object {
  const { contents, tabular } = nestedRows(book);
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
    ...(Object.keys(tabular).length > 0 ? { tabular } : {}),
  };
}
