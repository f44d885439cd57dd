import { coverageDegree, gapToFullCoverage, requiredFte } from "@/lib/coverage/coverage-degree";
import { openSeats } from "@/lib/coverage/open-seats";
import { coverageStatus } from "@/lib/coverage/planning-status";
import type { Heading, PlainRow } from "./plain-row";
import { assertColumn, readPlainTable } from "./plain-table";
import type { PlanningTerms } from "./planning-terms";

/** What `praxisnah coverage` is asked, with whole paths. */
export interface CoverageRequest extends PlanningTerms {
  people: string;
  supply: string;
}

const COLUMNS = { all: "people", women: "women", minors: "minors" } as const;

interface AmountFile {
  file: string;
  /** Null where the file has a row without a number. */
  amounts: Map<string, number | null>;
}

/** The first of some columns that a table has. */
function columnAmong(names: readonly [string, ...string[]], heading: Heading): string {
  const found = names.find((name) => heading.columns.has(name));
  if (found === undefined) assertColumn(heading, names[0]);
  return found ?? names[0];
}

async function readAmounts(
  path: string,
  names: readonly [string, ...string[]],
  check: (row: PlainRow, id: string) => void = () => undefined,
): Promise<AmountFile> {
  const amounts = new Map<string, number | null>();
  const heading = await readPlainTable(path, ["id"], (row, columns) => {
    const amount = columnAmong(names, columns);
    const id = row.text("id");
    if (amounts.has(id)) throw row.problem("idDoubled", "id", { id });
    check(row, id);
    amounts.set(id, row.isBlank(amount) ? null : row.amount(amount));
  });
  columnAmong(names, heading);
  return { file: heading.file, amounts };
}

/**
 * Reads the files of a request and computes the coverage of each area; a figure is null where what
 * it depends on is not in the files.
 *
 * @throws CommandProblem when a file cannot be used
 */
export async function runCoverage(request: CoverageRequest) {
  const people = await readAmounts(request.people, [COLUMNS[request.denominator]]);
  const supply = await readAmounts(request.supply, ["fte", "supply"], (row, id) => {
    if (!people.amounts.has(id)) throw row.problem("idUnknown", "id", { id, other: people.file });
  });
  return [...people.amounts].map(([id, heads]) => {
    const fte = supply.amounts.get(id) ?? null;
    const required = requiredFte(heads, request.residentsPerDoctor);
    const degree = coverageDegree(fte, required);
    return {
      id,
      people: heads,
      fte,
      required,
      degree,
      gap: gapToFullCoverage(fte, required),
      open: openSeats(fte, required),
      status: request.careLevel && coverageStatus(degree, request.careLevel),
    };
  });
}
