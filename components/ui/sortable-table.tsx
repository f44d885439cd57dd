"use client";

import { useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import styles from "./sortable-table.module.css";

export type SortValue = number | string | null;

export interface TableColumn {
  key: string;
  label: string;
  /** Figures stand at the right and in one width. */
  numeric?: boolean;
  /** Left out on phones. */
  minor?: boolean;
}

export interface TableRow {
  id: string;
  /** One per column, in its order; null sorts last. */
  sortValues: readonly SortValue[];
  /** The cells after the first, which is the row's heading. */
  heading: ReactNode;
  cells: readonly ReactNode[];
}

interface SortableTableProps {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** A last row that is not sorted, e.g. the total. */
  footer?: TableRow;
  /** The column by which the rows already are sorted. */
  sortedBy: string;
  sortedDescending?: boolean;
  locale: string;
}

const never = () => () => {};

/** A table whose rows can be put in another order; without JavaScript it is a plain table. */
export function SortableTable(props: SortableTableProps) {
  const { caption, columns, rows, footer, sortedBy, sortedDescending = false, locale } = props;
  const [sort, setSort] = useState({ key: sortedBy, descending: sortedDescending });
  const isInteractive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const sorted = useMemo(() => {
    const index = columns.findIndex(({ key }) => key === sort.key);
    const collator = new Intl.Collator(locale, { numeric: true });
    return rows.toSorted((one, other) =>
      compare(
        one.sortValues[index] ?? null,
        other.sortValues[index] ?? null,
        sort.descending,
        collator,
      ),
    );
  }, [columns, rows, sort, locale]);
  const sortBy = (key: string) =>
    setSort({ key, descending: key === sort.key && !sort.descending });
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, numeric, minor }) => (
            <th
              key={key}
              scope="col"
              className={cellClass(numeric, minor)}
              aria-sort={
                key === sort.key ? (sort.descending ? "descending" : "ascending") : undefined
              }
            >
              {isInteractive ? (
                <button type="button" onClick={() => sortBy(key)}>
                  {label}
                </button>
              ) : (
                label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <Row key={row.id} row={row} columns={columns} />
        ))}
      </tbody>
      {footer && (
        <tfoot>
          <Row row={footer} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

function Row({ row, columns }: { row: TableRow; columns: readonly TableColumn[] }) {
  const [, ...others] = columns;
  return (
    <tr id={row.id}>
      <th scope="row">{row.heading}</th>
      {others.map(({ key, numeric, minor }, index) => (
        <td key={key} className={cellClass(numeric, minor)}>
          {row.cells[index]}
        </td>
      ))}
    </tr>
  );
}

function cellClass(numeric: boolean | undefined, minor: boolean | undefined): string | undefined {
  const names = [numeric && styles.numeric, minor && styles.minor].filter(Boolean);
  return names.length > 0 ? names.join(" ") : undefined;
}

function compare(
  one: SortValue,
  other: SortValue,
  descending: boolean,
  collator: Intl.Collator,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order =
    typeof one === "number" && typeof other === "number"
      ? one - other
      : collator.compare(String(one), String(other));
  return descending ? -order : order;
}
