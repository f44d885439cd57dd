import type en from "@/lib/i18n/messages/en.json";
import type { Severity } from "@/lib/datasets/finding";

/** What reading a file of another standard has to say; worded by `exchange.finding.*`. */
export type ExchangeCode = keyof (typeof en)["exchange"]["finding"];

/** Where something stands: a line of a table, or an entry of JSON, both from 1. */
export interface ExchangePlace {
  file: string;
  number: number | null;
  sort: "line" | "entry";
  /** What the thing calls itself there, such as "Location/abc". */
  id?: string;
}

export interface ExchangeFinding {
  code: ExchangeCode;
  /** Null when it is about the whole file. */
  place: ExchangePlace | null;
  values: Readonly<Record<string, string | number>>;
}

const ERRORS: ReadonlySet<ExchangeCode> = new Set<ExchangeCode>([
  "nameMissing",
  "textTooLong",
  "idTooLong",
  "duplicateId",
  "positionMissing",
  "identifierTwice",
  "brokenResource",
]);

const NOTES: ReadonlySet<ExchangeCode> = new Set<ExchangeCode>([
  "fileNotRead",
  "kept",
  "personsLeftOut",
  "fieldsUnread",
  "oldHours",
  "sectorAssumed",
]);

export function severityOfExchange({ code }: Pick<ExchangeFinding, "code">): Severity {
  if (ERRORS.has(code)) return "error";
  return NOTES.has(code) ? "note" : "warning";
}

/** Findings of one code that are kept; beyond that they are only counted. */
const KEPT_PER_CODE = 500;

/** A name or cell as far as a line shows it. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Collects what a reading has to say, in bounded memory. */
export class ExchangeLog {
  readonly kept: ExchangeFinding[] = [];
  private readonly counts = new Map<ExchangeCode, number>();

  add(
    code: ExchangeCode,
    place: ExchangePlace | null,
    values: ExchangeFinding["values"] = {},
  ): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > KEPT_PER_CODE) return;
    const told = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && name !== "fields" ? shortened(value) : value,
    ]);
    this.kept.push({ code, place, values: Object.fromEntries(told) as typeof values });
  }

  of(severity: Severity): ExchangeFinding[] {
    return this.kept.filter((finding) => severityOfExchange(finding) === severity);
  }

  /** Numbers of findings by code. */
  get totals(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }
}
