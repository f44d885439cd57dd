"use client";

import { useContext, useState } from "react";
import { FormStateContext } from "@/components/ui/form/form-state-context";
import type { Typed } from "@/lib/forms/form-state";
import type { PartRow } from "@/lib/entries/editing/part-rows";
import { CellFrame, useCell, type CellWords } from "./cell-frame";
import styles from "./content.module.css";
import { PartInput, type PartWords, type ShownPartField } from "./part-input";

export interface RowsWords extends PartWords {
  /** "Treffen #". */
  row: string;
  /** The name of a row that is still empty. */
  empty: string;
  add: string;
  remove: string;
  /** "# entfernen". */
  removeNamed: string;
}

interface PartRowsFieldProps {
  words: CellWords;
  rows: readonly PartRow[];
  fields: readonly ShownPartField[];
  rowsWords: RowsWords;
  /** Whether rows are short enough to stand open. */
  isFlat?: boolean;
}

/** Empty rows at the end, so that something can be added without JavaScript. */
const SPARE = 2;

interface NumberedRow {
  number: number;
  values: PartRow;
  isOpen: boolean;
}

/** The rows that came back with a form, by the numbers in the names of their inputs. */
function typedRows(column: string, typed: Typed): PartRow[] {
  const rows = new Map<number, Record<string, readonly string[]>>();
  for (const [name, values] of Object.entries(typed)) {
    const [, number, rest = ""] =
      /^\.(\d{1,6})\.(.+)$/.exec(name.startsWith(`${column}.`) ? name.slice(column.length) : "") ??
      [];
    if (number === undefined) continue;
    rows.set(Number(number), { ...rows.get(Number(number)), [rest]: values });
  }
  const all = [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
  return all.filter((row) =>
    Object.values(row).some((values) => values.some((text) => text !== "")),
  );
}

/** A list of parts, each with inputs of its own. */
export function PartRowsField(props: PartRowsFieldProps) {
  const { words, rows } = props;
  const state = useContext(FormStateContext);
  const { error, key } = useCell(words, []);
  const shown = "typed" in state ? typedRows(words.name, state.typed) : rows;
  return (
    <CellFrame words={words} error={error} isGroup>
      <Rows key={key} {...props} rows={shown} />
    </CellFrame>
  );
}

function Rows({ words, rows, fields, rowsWords, isFlat = false }: PartRowsFieldProps) {
  const [shown, setShown] = useState<readonly NumberedRow[]>(() =>
    [...rows, ...Array.from({ length: SPARE }, (): PartRow => ({}))].map((values, number) => ({
      ...{ number, values, isOpen: false },
    })),
  );
  const add = () => {
    const number = Math.max(-1, ...shown.map((one) => one.number)) + 1;
    setShown([...shown, { number, values: {}, isOpen: true }]);
  };
  const remove = (number: number) => setShown(shown.filter((one) => one.number !== number));
  return (
    <>
      {shown.map(({ number, values, isOpen }, at) => {
        const title = rowTitle(values, fields);
        const name = rowsWords.row.replace("#", String(at + 1));
        const inner = (
          <>
            <RowInputs name={`${words.name}.${number}`} {...{ fields, values, rowsWords }} />
            <button
              type="button"
              className={styles.button}
              aria-label={rowsWords.removeNamed.replace("#", name)}
              onClick={(event) => {
                event.currentTarget.form?.dispatchEvent(new Event("input", { bubbles: true }));
                remove(number);
              }}
            >
              {rowsWords.remove}
            </button>
          </>
        );
        return isFlat ? (
          <div key={number} className={styles.row} role="group" aria-label={name}>
            {inner}
          </div>
        ) : (
          <details key={number} className={styles.row} open={isOpen}>
            <summary>{title === "" ? rowsWords.empty : `${name}: ${title}`}</summary>
            {inner}
          </details>
        );
      })}
      <button type="button" className={styles.button} onClick={add}>
        {rowsWords.add}
      </button>
    </>
  );
}

/** The first things that a row says. */
function rowTitle(values: PartRow, fields: readonly ShownPartField[]): string {
  const texts = fields.flatMap(({ name, sort, choices }) => {
    if (sort === "key" || sort === "flag" || sort === "answers") return [];
    const text = (values[name] ?? values[`${name}.de`])?.[0] || values[`${name}.en`]?.[0] || "";
    return text === "" ? [] : [choices?.find(({ value }) => value === text)?.label ?? text];
  });
  return texts.slice(0, 3).join(" · ").slice(0, 120);
}

interface RowInputsProps {
  name: string;
  fields: readonly ShownPartField[];
  values: PartRow;
  rowsWords: RowsWords;
}

function RowInputs({ name, fields, values, rowsWords }: RowInputsProps) {
  const isWide = ({ sort }: ShownPartField) => ["localised", "markdown", "answers"].includes(sort);
  const input = (field: ShownPartField) => (
    <PartInput key={field.name} field={field} row={name} values={values} words={rowsWords} />
  );
  return (
    <>
      <input type="hidden" name={`${name}.kept`} defaultValue={values.kept?.[0] ?? ""} />
      <div className={styles.grid}>{fields.filter((one) => !isWide(one)).map(input)}</div>
      {fields.filter(isWide).map(input)}
    </>
  );
}
