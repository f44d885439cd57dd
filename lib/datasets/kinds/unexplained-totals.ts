import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import { findTotalRows, type AmountRow } from "../joining/total-rows";
import type { Count } from "./population-row";

/** In larger files only words, keys and levels tell totals. */
const MOST_ROWS = 20_000;
const MOST_DEFERRED = 500;

interface Deferred {
  row: SourceRow;
  label: string;
  counts: readonly Count[];
  finding: Finding;
}

/** Looks whether rows that belong to no district are the sums of others. */
export class UnexplainedTotals {
  private readonly groups = new Map<string, AmountRow[]>();
  private readonly deferred: Deferred[] = [];
  private rows = 0;

  /** Notes the row of a district, which others may sum up. */
  addDistrict(line: number, label: string, counts: readonly Count[]): void {
    this.note(line, label, counts, false);
  }

  /** Puts off what is to be said of a row; false when it has to be said at once. */
  defer(row: SourceRow, label: string, counts: readonly Count[], finding: Finding): boolean {
    if (this.deferred.length >= MOST_DEFERRED || this.rows >= MOST_ROWS) return false;
    this.note(row.line, label, counts, true);
    this.deferred.push({ row, label, counts, finding });
    return true;
  }

  /** What is to be said of the rows that were put off. */
  settle(): Deferred[] {
    const totals = new Set<number>();
    if (this.rows < MOST_ROWS)
      for (const group of this.groups.values())
        for (const { line } of findTotalRows(group)) totals.add(line);
    return this.deferred.map(({ row, label, counts, finding }) => ({
      row,
      label,
      counts,
      finding: totals.has(row.line) ? { code: "totalRow", line: row.line, about: label } : finding,
    }));
  }

  private note(line: number, label: string, counts: readonly Count[], isCandidate: boolean): void {
    this.rows += 1;
    if (this.rows > MOST_ROWS) return this.groups.clear();
    const shape = counts
      .map(({ year, sex, ageFrom, ageBelow }) => `${year} ${sex} ${ageFrom}-${ageBelow}`)
      .join("|");
    const group = this.groups.get(shape) ?? [];
    this.groups.set(shape, group);
    const values = counts.map(({ people }) => people);
    group.push({ line, label, key: label, values, isCandidate });
  }
}
