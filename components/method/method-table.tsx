import type { ReactNode } from "react";
import tables from "@/components/ui/sortable-table.module.css";

export interface MethodColumn {
  label: string;
  numeric?: boolean;
  /** Left out on phones. */
  minor?: boolean;
}

/** A small table of values; the first cell of a row is its heading. */
export function MethodTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly MethodColumn[];
  rows: readonly (readonly [heading: ReactNode, ...cells: ReactNode[]])[];
}) {
  const classOf = ({ numeric, minor }: MethodColumn) =>
    [numeric && tables.numeric, minor && tables.minor].filter(Boolean).join(" ") || undefined;
  return (
    <table className={tables.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={classOf(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{heading}</th>
            {cells.map((cell, index) => {
              const column = columns[index + 1];
              return (
                <td key={column?.label} className={column && classOf(column)}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
