import type { Finding } from "../finding";
import type { NumberRemark } from "../values/number-text";

const CODES = {
  bracketed: "bracketedNumbers",
  flagged: "flaggedNumbers",
  shortened: "shortenedNumbers",
} as const satisfies Record<NumberRemark, Finding["code"]>;

interface Noted {
  line: number;
  column: string;
  example: string;
  count: number;
}

/** Gathers what numbers carry beside their value: one finding for each column and sort. */
export class NumberRemarks {
  private readonly noted = new Map<string, Noted & { remark: NumberRemark }>();

  add(remark: NumberRemark, column: string, line: number, example: string): void {
    const key = `${remark}|${column}`;
    const known = this.noted.get(key);
    if (known) known.count += 1;
    else this.noted.set(key, { remark, line, column, example, count: 1 });
  }

  /** About the first such number of a column, and how many there are. */
  findings(): Finding[] {
    return [...this.noted.values()].map(({ remark, line, column, example, count }) => ({
      code: CODES[remark],
      line,
      column,
      about: `${column}: ${example}, ${count}×`,
    }));
  }
}
