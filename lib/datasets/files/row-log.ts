import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { mendText } from "./broken-text";
import type { Cell, SourceRow } from "./source-table";

/** Lines that do not fit their columns; with more of them the file is not what it seems. */
const MOST_REJECTED = 1_000;
/** Remarks of one kind that are kept; the rest is counted. */
const MOST_ALIKE = 50;

/** Takes down what is to be said about rows while they are read. */
export interface RowLog {
  readonly findings: readonly Finding[];
  readonly rejected: readonly SourceRow[];
  note(finding: Finding): void;
  /**
   * Keeps a row out of the table and says why. Throws a DatasetProblem when there have been more
   * than a thousand.
   */
  reject(row: Pick<SourceRow, "line" | "cells">, finding: Finding): void;
  /** The row without characters that no table should hold, which are taken down. */
  mended(row: SourceRow): SourceRow;
}

/**
 * A log that stays small however long the table: of many remarks of one kind the last one kept
 * tells how many more there are.
 *
 * @example log.note({ code: "lineAfter", line: 12, about: "Quelle: Einwohnerregister" })
 */
export function rowLog({ file, columns }: { file: string; columns: readonly string[] }): RowLog {
  const findings: Finding[] = [];
  const rejected: SourceRow[] = [];
  const kinds = new Map<string, { last: Finding; about: string; count: number }>();

  function note(finding: Finding, kind: string = finding.code, most = MOST_ALIKE) {
    const known = kinds.get(kind);
    if (!known || known.count < most) {
      const last = { ...finding };
      kinds.set(kind, { last, about: finding.about, count: (known?.count ?? 0) + 1 });
      findings.push(last);
      return;
    }
    known.count += 1;
    known.last.about = `${known.about} (+${known.count - most})`;
  }

  function reject({ line, cells }: Pick<SourceRow, "line" | "cells">, finding: Finding) {
    rejected.push({ line, cells, geometry: null });
    findings.push(finding);
    if (rejected.length > MOST_REJECTED)
      throw new DatasetProblem("tooManyMisfits", {
        file,
        lines: rejected.length,
        columns: columns.length,
        line: rejected[0]?.line ?? line,
      });
  }

  function mendedCell(cell: Cell, line: number, index: number): Cell {
    const broken = typeof cell === "string" ? mendText(cell) : null;
    if (!broken) return cell;
    const { text, fault } = broken;
    const column = columns[index] ?? "";
    const about = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    note({ code: fault, line, column, about }, `${fault} ${column}`, 1);
    return text;
  }

  function mended(row: SourceRow): SourceRow {
    if (!row.cells.some((cell) => typeof cell === "string" && mendText(cell))) return row;
    return { ...row, cells: row.cells.map((cell, index) => mendedCell(cell, row.line, index)) };
  }

  return { findings, rejected, note: (finding) => note(finding), reject, mended };
}
