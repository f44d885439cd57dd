import { Command, Option } from "commander";
import { careLevelSchema, denominatorSchema } from "@/lib/coverage/schema";
import { today } from "@/lib/portal-day";
import { runCoverage } from "../calculator/coverage-run";
import { isoDay, numberAboveZero, plannedGroup, wholeBetween } from "../calculator/option-value";
import { planningTerms, type PlanningFlags } from "../calculator/planning-terms";
import { printTable } from "../calculator/result-table";
import { explain } from "../help";
import { userPath } from "../user-path";
import { words } from "../words";

interface CoverageFlags extends PlanningFlags {
  people: string;
  supply: string;
}

const COLUMNS = ["id", "people", "fte", "required", "degree", "gap", "open", "status"] as const;

async function compute(flags: CoverageFlags, command: Command): Promise<void> {
  const rows = await runCoverage({
    people: userPath(flags.people),
    supply: userPath(flags.supply),
    ...planningTerms(flags, today()),
  });
  await printTable(command, COLUMNS, rows);
}

/** `praxisnah coverage` */
export function coverageCommand(): Command {
  return explain(
    new Command("coverage"),
    "coverage",
    "praxisnah coverage --people p.csv --supply s.csv --group hausaerzte --district-type 3",
  )
    .requiredOption("--people <file>", words("option.peopleFile"))
    .requiredOption("--supply <file>", words("option.fteFile"))
    .option("--residents-per-doctor <number>", words("option.residentsPerDoctor"), numberAboveZero)
    .addOption(
      new Option("--denominator <who>", words("option.denominator")).choices(
        denominatorSchema.options,
      ),
    )
    .addOption(
      new Option("--care-level <level>", words("option.careLevel")).choices(
        careLevelSchema.options,
      ),
    )
    .option("--group <slug>", words("option.plannedGroup"), plannedGroup)
    .option("--district-type <1-6>", words("option.districtType"), wholeBetween(1, 6))
    .option("--as-of <day>", words("option.asOf"), isoDay)
    .action(compute);
}
