"use client";

import { CellFrame, useCell, type CellWords } from "./cell-frame";
import styles from "./content.module.css";

export interface Choice {
  value: string;
  label: string;
}

/** With what a cell is edited. */
export type CellControl =
  | { sort: "line"; type: "text" | "url" | "email" | "date" | "number" }
  | { sort: "area"; rows: number }
  | { sort: "choice"; choices: readonly Choice[] };

interface CellFieldProps {
  words: CellWords;
  stored: string;
  control: CellControl;
  lang?: "de" | "en";
}

/** A cell that one input holds. */
export function CellField({ words, stored, control, lang }: CellFieldProps) {
  const { shown, error, key, shared } = useCell(words, [stored]);
  const { name } = words;
  const inputs = { ...shared, id: name, name, lang, className: styles.control };
  const value = shown[0] ?? "";
  return (
    <CellFrame words={words} error={error}>
      {control.sort === "line" && (
        // An empty input shows its placeholder, by which a missing translation is seen.
        <input
          key={key}
          {...inputs}
          {...(control.type === "number" ? { step: "any" } : {})}
          type={control.type}
          placeholder=" "
          autoComplete="off"
          defaultValue={value}
        />
      )}
      {control.sort === "area" && (
        <textarea key={key} {...inputs} rows={control.rows} placeholder=" " defaultValue={value} />
      )}
      {control.sort === "choice" && (
        <select key={key} {...inputs} defaultValue={value}>
          {control.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </CellFrame>
  );
}

interface MomentFieldProps {
  words: CellWords;
  /** Day and time. */
  stored: readonly [string, string];
  timeLabel: string;
}

/** A day with a time that may stay empty; two inputs of one name. */
export function MomentField({ words, stored, timeLabel }: MomentFieldProps) {
  const { shown, error, key, shared } = useCell(words, stored);
  const { name } = words;
  return (
    <CellFrame words={words} error={error}>
      <div key={key} className={styles.times}>
        <input
          {...shared}
          id={name}
          name={name}
          type="date"
          className={styles.control}
          defaultValue={shown[0] ?? ""}
        />
        <input
          name={name}
          type="time"
          aria-label={timeLabel}
          className={styles.control}
          defaultValue={shown[1] ?? ""}
        />
      </div>
    </CellFrame>
  );
}

interface ChoicesFieldProps {
  words: CellWords;
  stored: readonly string[];
  choices: readonly Choice[];
}

/** A cell of which several choices may be ticked. */
export function ChoicesField({ words, stored, choices }: ChoicesFieldProps) {
  const { shown, error, key } = useCell(words, stored);
  const { name } = words;
  return (
    <CellFrame words={words} error={error} isGroup>
      <div key={key} className={styles.choices}>
        {choices.map(({ value, label }) => (
          <div key={value} className={styles.tick}>
            <input
              id={`${name}-${value}`}
              name={name}
              type="checkbox"
              value={value}
              defaultChecked={shown.includes(value)}
            />
            <label htmlFor={`${name}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </CellFrame>
  );
}
