/** Sums of more things than this are named only by their number. */
const LISTED = 12;

/** Adds up what was taken of a file, to be compared with what its publisher says. */
export class TakenSums {
  private readonly sums = new Map<string, number>();

  /** Null adds nothing: there may be no sum at all. */
  add(of: string, amount: number | null): void {
    if (amount !== null) this.sums.set(of, (this.sums.get(of) ?? 0) + amount);
  }

  /** @example sums.text() // "hausaerzte 2026-03-31: 1498"; "" without any amount */
  text(): string {
    const told = [...this.sums].slice(0, LISTED).map(([of, sum]) => `${of}: ${sum}`.trim());
    return [...told, ...(this.sums.size > LISTED ? [`… (${this.sums.size})`] : [])].join(", ");
  }
}
