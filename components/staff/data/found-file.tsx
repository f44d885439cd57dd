import { useLocale, useTranslations } from "next-intl";
import { mappingText } from "@/lib/datasets/columns/column-mapping";
import type { FileInspection } from "@/lib/datasets/file-inspection";
import { findingText } from "@/lib/datasets/wording/finding-text";
import type { DatasetWords } from "@/lib/datasets/wording/dataset-words";
import table from "../staff-table.module.css";
import styles from "./data.module.css";

interface FoundFileProps {
  found: FileInspection;
  words: DatasetWords;
}

const MOST_COLUMNS = 30;

/** What a file seems to be, and why. */
export function FoundFile({ found, words }: FoundFileProps) {
  const locale = useLocale();
  const t = useTranslations("staff.data");
  const { format, compression, encoding, delimiter, layer, crs, rows, columns } = found;
  const { kinds, proposal, levels, shapes, notes } = found;
  const [kind] = kinds;
  const facts = [
    [t("fact.format"), [format.toUpperCase(), compression].filter(Boolean).join(", ")],
    [t("field.encoding"), encoding],
    [t("field.delimiter"), delimiter === "\t" ? t("tab") : delimiter],
    [t("field.layer"), layer],
    [t("field.crs"), crs?.slice(0, 60)],
    [t("fact.size"), words.t("inspection.size", { rows, columns: columns.length })],
    [t("field.kind"), kind ? words.t(`kind.${kind}`) : t("noKind")],
    [t("fact.because"), kind && reason()],
    [t("field.level"), levels[0] && levelText(levels[0])],
  ] as const;
  function reason(): string {
    if (shapes === "areas") return t("becauseAreas");
    const told = (proposal?.mappings ?? []).slice(0, 4).map(mappingText);
    return t("becauseColumns", { columns: told.join(", ").replaceAll("=", " = ") });
  }
  function levelText({ level, how, joined, labels }: FileInspection["levels"][number]): string {
    const method = words.t(`inspection.how.${how}`);
    return words.t("inspection.levelGuess", { level, how: method, joined, labels });
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t("found")}</h2>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} style={{ display: "contents" }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {notes.length > 0 && (
        <ul lang={locale}>
          {notes.slice(0, 20).map((note) => (
            <li key={`${note.code} ${note.line} ${note.about}`}>
              {findingText(note, format, words)}
            </li>
          ))}
        </ul>
      )}
      <FirstRows found={found} />
    </section>
  );
}

function FirstRows({ found: { columns, firstRows } }: { found: FileInspection }) {
  const t = useTranslations("staff.data");
  const shown = columns.slice(0, MOST_COLUMNS);
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t("firstRows")}>
      <table className={table.table}>
        <caption>{t("firstRows")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("line")}</th>
            {shown.map(({ column }) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {shown.map(({ column, index }) => (
                <td key={column}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
