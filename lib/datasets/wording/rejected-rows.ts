import iconv from "iconv-lite";
import { tableText } from "../exports/table-text";
import type { ImportReport } from "../import-report";
import type { RejectedRow } from "../kinds/finding-log";
import type { DatasetWords } from "./dataset-words";
import { hasFeatures } from "./feature-formats";
import { findingText } from "./finding-text";
import { rejectedFeatures } from "./rejected-features";

/** Rows beyond this number are counted but not written. */
const MOST_ROWS = 100_000;

/** Gathers rows that are left out, as a file that can be mended and imported again. */
export class RejectedRows {
  private readonly rows: RejectedRow[] = [];
  /** All there were, written or not. */
  count = 0;

  /** @param words in which each row is told why it is left out */
  constructor(private readonly words: DatasetWords) {}

  readonly add = (row: RejectedRow): void => {
    this.count += 1;
    if (this.rows.length < MOST_ROWS) this.rows.push(row);
  };

  get written(): number {
    return this.rows.length;
  }

  /** The file as it is read, in the encoding of the file that they come from. */
  content(report: ImportReport): AsyncIterable<string | Buffer> | Iterable<string> {
    this.rows.sort((one, other) => one.line - other.line);
    if (hasFeatures(report.format)) return rejectedFeatures(this.rows, report, this.words);
    return encoded(this.table(report), report);
  }

  private table({ columns, delimiter, format }: ImportReport): AsyncIterable<string> {
    const rows = this.rows.map(({ cells, finding }) => {
      const own = cells.map((cell) => (typeof cell === "boolean" ? String(cell) : cell));
      const missing = Array.from({ length: columns.length - own.length }, () => null);
      const reason = findingText(finding, format, this.words);
      // What a line has too many of stays visible behind the reason.
      return [...own.slice(0, columns.length), ...missing, reason, ...own.slice(columns.length)];
    });
    const form = { delimiter: delimiter ?? ";", isMarked: false };
    return tableText([...columns, "_reason"], rows, form);
  }
}

/** @example rejectedFile("/tmp/bericht", "csv") // "/tmp/bericht-rejected.csv" */
export function rejectedFile(path: string, format: string): string {
  return `${path}-rejected.${hasFeatures(format) ? "geojson" : "csv"}`;
}

/** The encoding of the file, so that whatever was said about reading it holds for these rows too. */
async function* encoded(
  texts: AsyncIterable<string>,
  { encoding, format }: ImportReport,
): AsyncIterable<Buffer> {
  const name = format === "csv" && encoding !== null ? encoding : "UTF-8";
  const encoder = iconv.getEncoder(name, { addBOM: /^utf/i.test(name) });
  for await (const text of texts) yield encoder.write(text);
  const rest = encoder.end();
  if (rest) yield rest;
}
