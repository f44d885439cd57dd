import { Command, Option } from "commander";
import { careLevelSchema, denominatorSchema } from "@/lib/coverage/schema";
import type { CareLevel, Denominator } from "@/lib/coverage/schema";
import { runCoverage } from "../calculator/coverage-run";
import { numberAboveZero } from "../calculator/option-value";
import { printTable } from "../calculator/result-table";
import { explain } from "../help";
import { userPath } from "../user-path";
import { words } from "../words";

interface CoverageFlags {
  people: string;
  supply: string;
  residentsPerDoctor: number;
  denominator: Denominator;
  careLevel?: CareLevel;
}

const COLUMNS = ["id", "people", "fte", "required", "degree", "gap", "open", "status"] as const;

async function compute(flags: CoverageFlags, command: Command): Promise<void> {
  const rows = await runCoverage({
    ...flags,
    people: userPath(flags.people),
    supply: userPath(flags.supply),
    careLevel: flags.careLevel ?? null,
  });
  await printTable(command, COLUMNS, rows);
}

/** `praxisnah coverage` */
export function coverageCommand(): Command {
  return explain(
    new Command("coverage"),
    "coverage",
    "praxisnah coverage --people p.csv --supply s.csv --residents-per-doctor 1633 --care-level primary",
  )
    .requiredOption("--people <file>", words("option.peopleFile"))
    .requiredOption("--supply <file>", words("option.fteFile"))
    .requiredOption(
      "--residents-per-doctor <number>",
      words("option.residentsPerDoctor"),
      numberAboveZero,
    )
    .addOption(
      new Option("--denominator <who>", words("option.denominator"))
        .choices(denominatorSchema.options)
        .default("all"),
    )
    .addOption(
      new Option("--care-level <level>", words("option.careLevel")).choices(
        careLevelSchema.options,
      ),
    )
    .action(compute);
}
