/** How long something took. */
export interface Timed {
  ms: number;
  what: string;
}

/** Runs everything, so many at once, and gives the times in their order. */
export async function measure(
  runs: readonly { what: string; run: () => Promise<unknown> }[],
  atOnce: number,
): Promise<Timed[]> {
  const rest = [...runs];
  const times: Timed[] = [];
  const work = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const start = performance.now();
      await next.run();
      times.push({ ms: performance.now() - start, what: next.what });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return times.sort((one, other) => one.ms - other.ms);
}

/** The time within which a share of the runs ended. */
export function quantile(times: readonly Timed[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))]?.ms ?? NaN;
}
