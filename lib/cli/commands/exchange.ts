import { writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import type { ExchangeReport, ExchangeStandard } from "@/lib/exchange/exchange-report";
import { sourceSchema } from "@/lib/datasets/schema";
import { exchangeRefusal, exchangeText } from "../exchange-text";
import { explain } from "../help";
import { importOptions, type ImportFlags } from "../import-options";
import { print } from "../output";
import { ofRegion } from "../region-option";
import { openSession } from "../session";
import { sourceOf } from "../source-option";
import { userPath } from "../user-path";
import { words } from "../words";

interface ExchangeFlags extends Pick<
  ImportFlags,
  "region" | "file" | "source" | "dryRun" | "skipInvalid" | "removeMissing" | "replaceDemo"
> {
  publishAt?: string;
  report?: string;
  language?: "de" | "en";
}

async function run(standard: ExchangeStandard, flags: ExchangeFlags, command: Command) {
  const { region, file, source: said, language = "de" } = flags;
  const source = sourceSchema.parse(sourceOf(said));
  const { saveProfile: _none, ...options } = importOptions(
    { ...flags, map: [], set: [], where: [], rename: [], decimal: [] },
    new Date(),
  );
  await openSession();
  const { importExchange } = await import("@/lib/exchange/mutations");
  const request = { standard, file: userPath(file), language, on: source.date };
  const report: ExchangeReport = await importExchange(region, request, source, options);
  if (flags.report !== undefined)
    await writeFile(userPath(flags.report), `${JSON.stringify(report, null, 2)}\n`);
  print(command, report, exchangeText(report));
  const refused = exchangeRefusal(report);
  if (refused) throw refused;
}

const collect = (value: string, earlier: string[]) => [...earlier, value];

function exchangeCommand(parent: Command, standard: ExchangeStandard, file: string): Command {
  const name = standard === "hsds" ? "importHsds" : "importFhir";
  const source = ['publisher="Stadt Chemnitz"', "title=Daten", "licence=CC0", "date=2025-12-31"]
    .map((said) => `--source ${said}`)
    .join(" ");
  const command = explain(
    parent.command(standard),
    name,
    `praxisnah import ${standard} --region chemnitz --file ${file} \\\n    ${source}`,
  ).addHelpText("after", `\n${words(`help.${standard}`)}`);
  return ofRegion(command)
    .requiredOption("--file <path>", words("option.exchangeFile"))
    .option("--dry-run", words("option.dryRun"))
    .option("--report <path>", words("option.report"))
    .option("--skip-invalid", words("option.skipInvalid"))
    .option("--remove-missing", words("option.removeMissing"))
    .option("--publish-at <time>", words("option.publishAt"))
    .option("--replace-demo", words("option.replaceDemo"))
    .option(
      "--source <name=value>",
      words("help.repeatable", { description: words("option.source") }),
      collect,
      [],
    )
    .action((flags: ExchangeFlags, self: Command) => run(standard, flags, self));
}

/** Adds `praxisnah import hsds` and `praxisnah import fhir`. */
export function addExchangeCommands(root: Command): void {
  exchangeCommand(root, "hsds", "verzeichnis.zip").addOption(
    new Option("--language <code>", words("option.exchangeLanguage")).choices(["de", "en"]),
  );
  exchangeCommand(root, "fhir", "praxen.json");
}
