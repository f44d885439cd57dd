import { Command, Option } from "commander";
import { datasetKindSchema, type DatasetKind } from "@/lib/datasets/dataset-kind";
import { explain } from "../help";
import { delimiterOf } from "../import-options";
import { inspectionText } from "../inspection-text";
import { print } from "../output";
import { openSession } from "../session";
import { userPath } from "../user-path";
import { words } from "../words";

interface InspectFlags {
  kind?: DatasetKind;
  region?: string;
  layer?: string;
  encoding?: string;
  delimiter?: string;
}

async function regionOf(slug: string) {
  await openSession();
  const { getKnownDistricts } = await import("@/lib/datasets/queries");
  return getKnownDistricts(slug);
}

async function inspect(file: string, flags: InspectFlags, command: Command): Promise<void> {
  const { kind = null, region, layer, encoding, delimiter } = flags;
  const options = { layer, encoding, delimiter: delimiterOf(delimiter) };
  const known = region === undefined ? null : await regionOf(region);
  const { inspectFile } = await import("@/lib/datasets/file-inspection");
  const inspection = await inspectFile(userPath(file), options, kind, known);
  print(command, inspection, inspectionText(inspection));
}

/** `praxisnah import inspect …` */
export function inspectCommand(): Command {
  const command = new Command("inspect").argument("<file>", words("argument.file"));
  return explain(
    command,
    "importInspect",
    "praxisnah import inspect einwohner.csv --region chemnitz",
  )
    .addOption(new Option("--kind <kind>", words("option.kind")).choices(datasetKindSchema.options))
    .option("--region <slug>", words("option.inspectRegion"))
    .option("--layer <name>", words("option.layer"))
    .option("--encoding <name>", words("option.encoding"))
    .option("--delimiter <sign>", words("option.delimiter"))
    .action(inspect);
}
