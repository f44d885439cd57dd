/** To what offices round numbers, to keep single persons hidden or because they are estimates. */
const STEPS = [1000, 500, 100, 50, 10, 5, 3];
/** Fewer values may be multiples by chance. */
const LEAST_VALUES = 8;

/** Recognises to what numbers are rounded while they pass by. */
export interface RoundingWatch {
  see: (value: number | null) => void;
  /** The step, 1 for numbers that are not rounded or too few (under 8 without zeros) to tell. */
  step: () => number;
}

export function createRoundingWatch(): RoundingWatch {
  let steps = STEPS;
  let counted = 0;
  return {
    see: (value) => {
      if (value === null || value === 0) return;
      counted += 1;
      if (steps.length > 0) steps = steps.filter((step) => value % step === 0);
    },
    step: () => (counted < LEAST_VALUES ? 1 : (steps[0] ?? 1)),
  };
}

/**
 * To what a set of whole numbers is rounded, recognised by all of them being multiples.
 *
 * @returns the step, 1 for numbers that are not rounded or too few (under 8 without zeros) to tell
 * @example roundingStep([66970, 53780, 54520, 31490, 33160, 88590, 39090, 60270]) // 10
 */
export function roundingStep(values: Iterable<number | null>): number {
  const watch = createRoundingWatch();
  for (const value of values) watch.see(value);
  return watch.step();
}

/**
 * How far the sum of rounded parts may lie from the rounded total: half a step for each number.
 * Numbers that are not rounded have to agree, but for what adding decimals costs.
 */
export function sumTolerance(step: number, parts: number, total: number): number {
  return step > 1 ? ((parts + 1) * step) / 2 : Math.abs(total) * 1e-9;
}
