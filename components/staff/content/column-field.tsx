import { useTranslations } from "next-intl";
import { englishName } from "@/lib/entries/columns-of-entry";
import { pairsOfCells } from "@/lib/entries/editing/list-rows";
import { textsOfCells } from "@/lib/entries/editing/localised-cells";
import { dayAndTimeOf } from "@/lib/entries/editing/moment-cell";
import { numberFieldOf } from "@/lib/entries/editing/number-cell";
import { isPartsName, partFieldsOf, type PartsName } from "@/lib/entries/editing/part-fields";
import { rowsOfCell } from "@/lib/entries/editing/part-rows";
import type { EntryColumn } from "@/lib/entries/entry-column";
import { choiceOf } from "@/lib/entries/part-line";
import { readDay } from "@/lib/datasets/values/day-value";
import type { CellWords } from "./cell-frame";
import { CellField, ChoicesField, MomentField, type CellControl } from "./cell-field";
import { codesOf, useChoices } from "./column-words";
import styles from "./content.module.css";
import { LinkField, type LinkOption } from "./link-field";
import { MarkdownField, type MarkdownWords } from "./markdown-field";
import { PartRowsField, type RowsWords } from "./part-rows-field";
import type { ShownPartField } from "./part-input";

/** Longer texts that are no Markdown. */
const LONG = new Set(["summary", "goal", "role", "stateNote", "directions", "signUp"]);

export interface ColumnFieldProps {
  column: EntryColumn;
  cells: Readonly<Record<string, string>>;
  wordsOf: (name: string) => CellWords;
  /** What columns can be tied to, by the kind of target. */
  optionsOf: (kind: string) => readonly LinkOption[];
}

/** The field of a column, by its sort. */
export function ColumnField(props: ColumnFieldProps) {
  const t = useTranslations("staff.content");
  const { single, labelled } = useChoices();
  const { column, cells, wordsOf, optionsOf } = props;
  const { name, sort } = column;
  const words = wordsOf(name);
  const stored = cells[name] ?? "";
  const line = (type: "text" | "url" | "date" | "number", text = stored) => (
    <CellField words={words} stored={text} control={{ sort: "line", type }} />
  );
  switch (sort) {
    case "localised":
    case "markdown":
      return <LocalisedField {...props} isMarkdown={sort === "markdown"} />;
    case "localisedList":
    case "parts":
      return <RowsField {...props} />;
    case "choice": {
      const code = choiceOf(column.words, stored) ?? stored;
      const choices = single(name, codesOf(column), code);
      return <CellField words={words} stored={code} control={{ sort: "choice", choices }} />;
    }
    case "choiceList": {
      const codes = stored.split(/[;,\n]/).map((one) => one.trim());
      const chosen = codes.filter(Boolean).map((one) => choiceOf(column.words, one) ?? one);
      const all = [...new Set([...codesOf(column), ...chosen])];
      return <ChoicesField words={words} stored={chosen} choices={labelled(name, all)} />;
    }
    case "flag": {
      const flag = { true: "true", false: "false", ja: "true", nein: "false" }[stored] ?? stored;
      const choices = [
        { value: "", label: t("fields.noChoice") },
        { value: "true", label: t("fields.yes") },
        { value: "false", label: t("fields.no") },
      ];
      return <CellField words={words} stored={flag} control={{ sort: "choice", choices }} />;
    }
    case "moment": {
      const moment = dayAndTimeOf(stored);
      if (moment === null) return line("text");
      const timeLabel = t("fields.time", { label: words.label });
      return <MomentField words={words} stored={[moment.day, moment.time]} timeLabel={timeLabel} />;
    }
    case "momentList": {
      const text = stored.replaceAll(/; */g, "\n");
      return <CellField words={words} stored={text} control={{ sort: "area", rows: 4 }} />;
    }
    case "day":
      return line(
        stored === "" || readDay(stored) !== null ? "date" : "text",
        readDay(stored) ?? stored,
      );
    case "number": {
      const number = numberFieldOf(stored);
      return line(number === "" || !Number.isNaN(Number(number)) ? "number" : "text", number);
    }
    case "address":
      return line("url");
    case "link":
      return (
        <LinkField
          words={{ ...words, hint: words.hint ?? t("fields.linkHint") }}
          stored={stored}
          options={optionsOf(column.targetKind)}
          linkWords={{
            add: t("fields.linkAdd"),
            remove: t("fields.remove"),
            removeNamed: t("fields.removeNamed", { label: "#" }),
            unknown: t("fields.linkUnknown"),
          }}
        />
      );
    default:
      return line("text");
  }
}

/** A text in German and English, side by side. */
function LocalisedField({
  column,
  cells,
  wordsOf,
  isMarkdown,
}: ColumnFieldProps & { isMarkdown: boolean }) {
  const t = useTranslations("staff.content");
  const { name } = column;
  const english = englishName(name);
  const words = wordsOf(name);
  const texts = textsOfCells(cells[name] ?? "", cells[english] ?? "");
  const control: CellControl = LONG.has(name)
    ? { sort: "area", rows: 4 }
    : { sort: "line", type: "text" };
  const needed = words.needed && t("fields.neededEither");
  const both = { missing: t("fields.missing"), needed };
  const german = { ...words, ...both, label: t("fields.german", { label: words.label }) };
  const other = {
    ...wordsOf(english),
    ...both,
    label: t("fields.english", { label: words.label }),
  };
  const markdownWords: MarkdownWords = {
    ...{ toolbar: t("markdown.toolbar"), bold: t("markdown.bold"), italic: t("markdown.italic") },
    ...{ heading: t("markdown.heading"), link: t("markdown.link"), list: t("markdown.list") },
    ...{ preview: t("markdown.preview"), previewOf: t("markdown.previewOf", { label: "#" }) },
    ...{ loading: t("markdown.loading"), empty: t("markdown.empty"), failed: t("markdown.failed") },
  };
  const firstHeading = name === "body" ? 2 : 3;
  return (
    <div className={styles.pair}>
      {(
        [
          ["de", german],
          ["en", other],
        ] as const
      ).map(([lang, shown]) => (
        <div key={lang} className={styles[lang]}>
          {isMarkdown ? (
            <MarkdownField
              words={shown}
              stored={texts[lang]}
              {...{ lang, markdownWords, firstHeading }}
            />
          ) : (
            <CellField words={shown} stored={texts[lang]} control={control} lang={lang} />
          )}
        </div>
      ))}
    </div>
  );
}

/** A list, each part with fields of its own. */
function RowsField({ column, cells, wordsOf }: ColumnFieldProps) {
  const t = useTranslations("staff.content");
  const { single } = useChoices();
  const { name, sort } = column;
  const words = wordsOf(name);
  const stored = cells[name] ?? "";
  const label = words.label;
  const rowsWords: RowsWords = {
    ...{ row: t("fields.row", { label, number: "#" }), empty: t("fields.rowNew", { label }) },
    ...{ add: t("fields.add"), remove: t("fields.remove") },
    removeNamed: t("fields.removeNamed", { label: "#" }),
    ...{ german: t("fields.german", { label: "#" }), english: t("fields.english", { label: "#" }) },
    ...{ missing: t("fields.missing"), time: t("fields.time", { label: "#" }) },
  };
  if (sort === "localisedList") {
    const pairs = pairsOfCells(stored, cells[englishName(name)] ?? "");
    const rows = pairs.map(({ de, en }) => ({ de: [de], en: [en] }));
    const fields: ShownPartField[] = [{ name: "", sort: "localised", label }];
    return <PartRowsField {...{ words, rows, fields, rowsWords }} isFlat />;
  }
  const readLine = sort === "parts" ? column.readLine : undefined;
  const rows = isPartsName(name) ? rowsOfCell(name, stored, readLine) : null;
  if (!isPartsName(name) || rows === null)
    return (
      <CellField
        words={{ ...words, hint: t("fields.unread") }}
        stored={stored}
        control={{ sort: "area", rows: 6 }}
      />
    );
  const fields = partFieldsOf(name).map((field): ShownPartField => {
    const key = `parts.${name}.${field.name}` as `parts.${PartsName & "agenda"}.title`;
    return {
      ...{ name: field.name, sort: field.sort, label: t.has(key) ? t(key) : field.name },
      needed: field.needed && t("fields.needed"),
      choices: field.choices && single(field.name, field.choices, ""),
    };
  });
  return <PartRowsField {...{ words, rows, fields, rowsWords }} />;
}
