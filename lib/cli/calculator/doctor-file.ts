import type { DoctorBand } from "@/lib/coverage/outlook/outlook-input";
import { CommandProblem } from "../command-problem";
import type { Heading } from "./plain-row";
import { readPlainTable } from "./plain-table";

const OLDEST = 120;
const MOST_HEADS = 1e9;
const HIGHEST_FTE = 100;

/** @throws CommandProblem because nothing stands below the headings of a file */
export function rowsMissing({ file, line, columns }: Heading): CommandProblem {
  const names = [...columns.keys()].join(", ");
  return new CommandProblem("rowsMissing", { file, line: String(line + 1), columns: names });
}

/**
 * Reads doctors by age; an age may have several rows.
 *
 * @throws CommandProblem that names line and column when something cannot be used
 */
export async function readDoctors(path: string): Promise<DoctorBand[]> {
  const doctors: DoctorBand[] = [];
  const heading = await readPlainTable(path, ["age", "heads", "fte"], (row) => {
    const age = row.whole("age", OLDEST);
    const heads = row.amountUpTo("heads", MOST_HEADS);
    doctors.push({
      ageFrom: age,
      ageBelow: age + 1,
      heads,
      fte: heads * row.amountUpTo("fte", HIGHEST_FTE),
    });
  });
  if (doctors.length === 0) throw rowsMissing(heading);
  return doctors;
}

/**
 * Reads which part of the doctors of an age leaves at the end of a year.
 *
 * @throws CommandProblem that names line and column when something cannot be used
 */
export async function readHazard(path: string): Promise<Record<number, number>> {
  const hazard = new Map<number, number>();
  await readPlainTable(path, ["age", "hazard"], (row) => {
    const age = row.whole("age", OLDEST);
    if (hazard.has(age)) throw row.problem("idDoubled", "age", { id: String(age) });
    hazard.set(age, row.amountUpTo("hazard", 1));
  });
  return Object.fromEntries(hazard);
}
