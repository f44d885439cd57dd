import { severityOf, type Finding, type Severity } from "../finding";
import type { SourceRow } from "../files/source-table";

/** Findings of one code that are kept with their line; beyond that they are only counted. */
const KEPT_PER_CODE = 500;

/** Different things that are remembered as said. */
const MOST_TOLD = 10_000;

/** What is wrong with a word is wrong with it in every row. */
const ABOUT_WORDS: ReadonlySet<Finding["code"]> = new Set([
  "unknownGroup",
  "unknownPlaceKind",
  "unknownSex",
  "unknownAge",
  "unknownStatus",
] satisfies Finding["code"][]);

/** A row that was left out, as it stood in the file, with the reason. */
export interface RejectedRow {
  line: number;
  cells: SourceRow["cells"];
  geometry: SourceRow["geometry"];
  finding: Finding;
}

/** Collects what a reading has to say, in bounded memory. */
export class FindingLog {
  readonly kept: Finding[] = [];
  private readonly counts = new Map<Finding["code"], number>();
  private readonly keptOf = new Map<Finding["code"], number>();
  private readonly told = new Set<string>();
  /** Lines that an error keeps out, as far as they are remembered. */
  readonly refusedLines = new Set<number>();
  rejected = 0;

  /** @param onReject hears of every row that is left out, e.g. to write it to a file */
  constructor(private readonly onReject: (row: RejectedRow) => void = () => undefined) {}

  add(finding: Finding): void {
    this.countOnly(finding.code);
    const kept = (this.keptOf.get(finding.code) ?? 0) + 1;
    if (kept > KEPT_PER_CODE) return;
    this.keptOf.set(finding.code, kept);
    this.kept.push(finding);
  }

  /** Notes what many rows may have alike: the first with its line, the others only by number. */
  addOnce(finding: Finding): void {
    if (this.isTold(finding)) this.countOnly(finding.code);
    else this.add(finding);
  }

  private countOnly(code: Finding["code"]): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }

  /** Whether the same was said of an earlier row; if not, it is from now on. */
  private isTold({ code, about }: Finding): boolean {
    const key = `${code} ${about}`;
    if (this.told.has(key)) return true;
    if (this.told.size < MOST_TOLD) this.told.add(key);
    return false;
  }

  /**
   * Notes why a row is left out.
   *
   * @param options.isKnown the same was said of an earlier row, so that it is only counted
   */
  reject(
    { line, cells, geometry }: SourceRow,
    finding: Omit<Finding, "line">,
    { isKnown = false } = {},
  ): void {
    const found = { ...finding, line };
    if (isKnown || (ABOUT_WORDS.has(found.code) && this.isTold(found))) this.countOnly(found.code);
    else this.add(found);
    this.rejected += 1;
    if (severityOf(found) === "error" && this.refusedLines.size < MOST_TOLD)
      this.refusedLines.add(line);
    if (severityOf(found) !== "note") this.onReject({ line, cells, geometry, finding: found });
  }

  /** How many findings there are of a severity, kept or not. */
  count(severity: Severity): number {
    let sum = 0;
    for (const [code, count] of this.counts)
      if (severityOf({ code, line: null, about: "" }) === severity) sum += count;
    return sum;
  }

  /** Numbers of findings by code, for reports. */
  get totals(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }
}
