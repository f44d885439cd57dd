import type { PartSort } from "@/lib/entries/editing/part-fields";
import type { PartRow } from "@/lib/entries/editing/part-rows";
import type { Choice } from "./cell-field";
import styles from "./content.module.css";

/** A field of a part in the words of the page. */
export interface ShownPartField {
  name: string;
  sort: PartSort;
  label: string;
  needed?: string | undefined;
  choices?: readonly Choice[] | undefined;
}

export interface PartWords {
  german: string;
  english: string;
  missing: string;
  time: string;
}

const TYPES: Partial<Record<PartSort, string>> = {
  address: "url",
  day: "date",
  time: "time",
  number: "number",
};

interface PartInputProps {
  field: ShownPartField;
  /** How the names of all inputs of the row begin. */
  row: string;
  values: PartRow;
  words: PartWords;
}

function Label({ id, text, needed }: { id: string; text: string; needed?: string | undefined }) {
  return (
    <label htmlFor={id}>
      {text}
      {needed !== undefined && <span className={styles.mark}> ({needed})</span>}
    </label>
  );
}

/** The inputs of one field of a part. */
export function PartInput({ field, row, values, words }: PartInputProps) {
  const { name, sort, label, needed, choices } = field;
  const id = `${row}.${name}`;
  const value = values[name]?.[0] ?? "";
  const input = { id, name: id, className: styles.control };
  if (sort === "key") return <input type="hidden" name={id} defaultValue={value} />;
  if (sort === "localised" || sort === "markdown" || sort === "answers")
    return (
      <div className={styles.pair}>
        <TextIn language="de" field={field} row={row} values={values} words={words} />
        <TextIn language="en" field={field} row={row} values={values} words={words} />
      </div>
    );
  if (sort === "flag")
    return (
      <div className={styles.tick}>
        <input id={id} name={id} type="checkbox" value="yes" defaultChecked={value === "yes"} />
        <label htmlFor={id}>{label}</label>
      </div>
    );
  return (
    <div className={styles.field}>
      <Label id={id} text={label} needed={needed} />
      {sort === "choice" ? (
        <select {...input} defaultValue={value}>
          {choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : sort === "moment" ? (
        <div className={styles.times}>
          <input {...input} type="date" defaultValue={value} />
          <input
            name={id}
            type="time"
            aria-label={words.time.replace("#", label)}
            className={styles.control}
            defaultValue={values[name]?.[1] ?? ""}
          />
        </div>
      ) : (
        <input
          {...input}
          type={TYPES[sort] ?? "text"}
          {...(sort === "number" ? { step: "any" } : {})}
          autoComplete="off"
          defaultValue={value}
        />
      )}
    </div>
  );
}

function TextIn({
  language,
  field,
  row,
  values,
  words,
}: PartInputProps & { language: "de" | "en" }) {
  const { name, sort, label, needed } = field;
  // The texts of a list are named after their language alone.
  const end = name === "" ? language : `${name}.${language}`;
  const id = `${row}.${end}`;
  const text = (language === "de" ? words.german : words.english).replace("#", label);
  const input = {
    ...{ id, name: id, lang: language, className: styles.control, placeholder: " " },
    defaultValue: values[end]?.[0] ?? "",
  };
  return (
    <div className={`${styles.field} ${styles[language]}`}>
      <Label id={id} text={text} needed={needed} />
      <span className={styles.missing}>{words.missing}</span>
      {sort === "localised" ? (
        <input {...input} type="text" autoComplete="off" />
      ) : (
        <textarea {...input} rows={4} />
      )}
    </div>
  );
}
