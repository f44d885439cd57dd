const NOISE = 1e-9;

/** Gauss-Jordan elimination; rows that say nothing new are left out. */
function reduced(equations: readonly (readonly number[])[]): { row: number[]; pivot: number }[] {
  const basis: { row: number[]; pivot: number }[] = [];
  for (const equation of equations) {
    const row = remainder(equation, basis);
    const pivot = row.findIndex((value) => Math.abs(value) > NOISE);
    if (pivot < 0) continue;
    const scale = row[pivot] ?? 1;
    basis.push({ row: row.map((value) => value / scale), pivot });
  }
  return basis;
}

function remainder(
  equation: readonly number[],
  basis: readonly { row: number[]; pivot: number }[],
): number[] {
  return basis.reduce(
    (rest, { row, pivot }) => {
      const factor = rest[pivot] ?? 0;
      return factor === 0 ? rest : rest.map((value, index) => value - factor * (row[index] ?? 0));
    },
    [...equation],
  );
}

/**
 * Answers whether known sums determine further ones: whether a sum's coefficients are a combination
 * of the coefficients of the known ones.
 */
export function determinedBy(equations: readonly (readonly number[])[]) {
  const basis = reduced(equations);
  return (sum: readonly number[]) =>
    remainder(sum, basis).every((value) => Math.abs(value) <= NOISE);
}
