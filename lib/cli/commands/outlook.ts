import { Command } from "commander";
import { ENTRY_AGE, namedScenarios } from "@/lib/coverage/outlook/scenario";
import { numberAboveZero, numberBetween, wholeBetween } from "../calculator/option-value";
import { runOutlook } from "../calculator/outlook-run";
import { printTable } from "../calculator/result-table";
import { explain } from "../help";
import { userPath } from "../user-path";
import { words } from "../words";

interface OutlookFlags {
  doctors: string;
  people: string;
  residentsPerDoctor: number;
  retirement: number;
  succession: number;
  entryAge: number;
  entryFte: number;
  hoursCut: number;
  hazard?: string;
  weights?: string;
}

const COLUMNS = [
  "year",
  "heads",
  "fte",
  "required_plain",
  "required_weighted",
  "degree_plain",
  "degree_weighted",
] as const;

async function compute(flags: OutlookFlags, command: Command): Promise<void> {
  const pathOf = (file: string | undefined) => (file === undefined ? null : userPath(file));
  const rows = await runOutlook({
    doctors: userPath(flags.doctors),
    people: userPath(flags.people),
    residentsPerDoctor: flags.residentsPerDoctor,
    retirementAge: flags.retirement,
    successionRate: flags.succession,
    entryAge: flags.entryAge,
    entryFte: flags.entryFte,
    hoursCut: flags.hoursCut,
    hazard: pathOf(flags.hazard),
    weights: pathOf(flags.weights),
  });
  await printTable(command, COLUMNS, rows);
}

/** `praxisnah outlook` */
export function outlookCommand(): Command {
  const { base } = namedScenarios;
  const usually = (usual: number) => ({ usual: String(usual) });
  return explain(
    new Command("outlook"),
    "outlook",
    "praxisnah outlook --doctors d.csv --people p.csv --residents-per-doctor 1633 --retirement 67 --succession 0.75",
  )
    .requiredOption("--doctors <file>", words("option.doctorsFile"))
    .requiredOption("--people <file>", words("option.peopleByYearFile"))
    .requiredOption(
      "--residents-per-doctor <number>",
      words("option.residentsPerDoctor"),
      numberAboveZero,
    )
    .option(
      "--retirement <age>",
      words("option.retirement", usually(base.retirementAge)),
      wholeBetween(50, 80),
      base.retirementAge,
    )
    .option(
      "--succession <rate>",
      words("option.succession", usually(base.successionRate)),
      numberBetween(0, 2),
      base.successionRate,
    )
    .option(
      "--entry-age <age>",
      words("option.entryAge", usually(ENTRY_AGE)),
      wholeBetween(25, 49),
      ENTRY_AGE,
    )
    .option(
      "--entry-fte <fte>",
      words("option.entryFte", usually(base.entryFte)),
      numberBetween(0, 2),
      base.entryFte,
    )
    .option(
      "--hours-cut <part>",
      words("option.hoursCut", usually(base.hoursCut)),
      numberBetween(0, 1),
      base.hoursCut,
    )
    .option("--hazard <file>", words("option.hazardFile"))
    .option("--weights <file>", words("option.weightsFile"))
    .action(compute);
}
