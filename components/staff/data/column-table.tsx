"use client";

import { useField } from "@/components/ui/form/form-state-context";
import table from "../staff-table.module.css";
import styles from "./data.module.css";

export interface ShownColumn {
  column: string;
  examples: string;
  kind: string;
  /** What the form proposes, as "column=field"; empty for nothing. */
  initial: string;
}

interface ColumnTableProps {
  columns: readonly ShownColumn[];
  /** The fields that a column may be, with what they mean. */
  fields: readonly { name: string; label: string }[];
  words: Readonly<Record<"caption" | "column" | "examples" | "kind" | "field" | "unused", string>>;
}

/** Which column of a file is which field. */
export function ColumnTable({ columns, fields, words }: ColumnTableProps) {
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={words.caption}>
      <table className={table.table} id="columns">
        <thead>
          <tr>
            {(["column", "examples", "kind", "field"] as const).map((name) => (
              <th key={name} scope="col">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.column}>
              <th scope="row">{column.column}</th>
              <td>{column.examples}</td>
              <td>{column.kind}</td>
              <td>
                <ColumnSelect name={`map-${index}`} {...{ column, fields, words }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnSelect({
  name,
  column: { column, initial },
  fields,
  words,
}: Omit<ColumnTableProps, "columns"> & { name: string; column: ShownColumn }) {
  const { typed, key } = useField(name);
  const target = initial.slice(column.length + 1);
  const isSpecial = target !== "" && !fields.some((field) => field.name === target);
  return (
    <select
      key={key}
      id={name}
      name={name}
      className={styles.select}
      aria-label={`${words.field}: ${column}`}
      defaultValue={typed[0] ?? initial}
    >
      <option value="">{words.unused}</option>
      {isSpecial && <option value={initial}>{target}</option>}
      {fields.map(({ name: field, label }) => (
        <option key={field} value={`${column}=${field}`}>
          {label}
        </option>
      ))}
    </select>
  );
}
