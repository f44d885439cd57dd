import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import iconv from "iconv-lite";
import { tableText } from "@/lib/datasets/exports/table-text";
import type { ImportReport } from "@/lib/datasets/import-report";
import type { RejectedRow } from "@/lib/datasets/kinds/finding-log";
import { hasFeatures } from "./feature-formats";
import { rejectedFeatures } from "./rejected-features";
import { findingText } from "./report-text";

/** Rows beyond this number are counted but not written. */
const MOST_ROWS = 100_000;

/** Gathers rows that are left out and writes them as a file that can be mended and imported again. */
export class RejectedRows {
  private readonly rows: RejectedRow[] = [];
  /** All there were, written or not. */
  count = 0;

  readonly add = (row: RejectedRow): void => {
    this.count += 1;
    if (this.rows.length < MOST_ROWS) this.rows.push(row);
  };

  get written(): number {
    return this.rows.length;
  }

  /** @param path without its ending, which says whether rows or features are in the file */
  async write(path: string, report: ImportReport): Promise<string> {
    this.rows.sort((one, other) => one.line - other.line);
    const file = rejectedFile(path, report.format);
    const target = createWriteStream(file);
    if (hasFeatures(report.format)) await pipeline(rejectedFeatures(this.rows, report), target);
    else await pipeline(this.table(report), iconv.encodeStream(...encodingLike(report)), target);
    return file;
  }

  private table({ columns, delimiter, format }: ImportReport): AsyncIterable<string> {
    const rows = this.rows.map(({ cells, finding }) => {
      const own = cells.map((cell) => (typeof cell === "boolean" ? String(cell) : cell));
      const missing = Array.from({ length: columns.length - own.length }, () => null);
      const reason = findingText(finding, format);
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
function encodingLike({ encoding, format }: ImportReport): [string, { addBOM: boolean }] {
  const name = format === "csv" && encoding !== null ? encoding : "UTF-8";
  return [name, { addBOM: /^utf/i.test(name) }];
}
