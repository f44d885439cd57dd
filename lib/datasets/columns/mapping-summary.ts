import { mappingText, type ColumnMapping } from "./column-mapping";

/** Columns by age in a row from which on only the first and the last are named. */
const MANY = 4;

const ageField = ({ field }: ColumnMapping) => /^(\w+):/.exec(field)?.[1] ?? null;

/**
 * Mappings for a sentence; of many columns by age in a row the first and the last.
 *
 * @example mappingSummary(mappings) // "RAUMID=key, E_E00_01=people:0 … E_E95_110=people:95+ (32)"
 */
export function mappingSummary(mappings: readonly ColumnMapping[]): string {
  const runs: ColumnMapping[][] = [];
  for (const mapping of mappings) {
    const run = runs.at(-1);
    const field = ageField(mapping);
    if (run?.[0] && field !== null && ageField(run[0]) === field) run.push(mapping);
    else runs.push([mapping]);
  }
  return runs
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      return first && last && run.length >= MANY
        ? [`${mappingText(first)} … ${mappingText(last)} (${run.length})`]
        : run.map(mappingText);
    })
    .join(", ");
}
